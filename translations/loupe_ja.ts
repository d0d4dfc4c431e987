<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>loupe::AboutDialog</name>
    <message>
        <source>About Loupe</source>
        <translation>Loupe について</translation>
    </message>
    <message>
        <source>A desktop workbench for image forgery analysis.</source>
        <translation>画像の改ざんを解析するためのデスクトップ作業環境です。</translation>
    </message>
    <message>
        <source>Works without a network connection. Photos are only read, never changed.</source>
        <translation>ネットワークに接続せずに動作します。写真は読み取るだけで、変更しません。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later; without any warranty.</source>
        <translation>GNU General Public License バージョン 3 以降の下で提供されるフリーソフトウェアです。いかなる保証もありません。</translation>
    </message>
</context>
<context>
    <name>loupe::AdaptationPage</name>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>ガード画像</translation>
    </message>
    <message>
        <source>Labelled pictures like those of the collection, forged and unedited: they tell whether it helps. Unedited ones alone show false alarms.</source>
        <translation>コレクションの画像に似た、改ざんありと未編集のラベル付き画像です。これで、適応に効果があるかどうかが分かります。未編集の画像だけの場合に分かるのは誤警報です。</translation>
    </message>
    <message>
        <source>Loupe&apos;s samples</source>
        <translation>Loupe のサンプル</translation>
    </message>
    <message>
        <source>Take the few photos that come with Loupe as a guard, where there are none of your own</source>
        <translation>自分の画像がない場合に、Loupe に付属する数枚の写真をガード画像として使います</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>慎重</translation>
    </message>
    <message>
        <source>As in the paper</source>
        <translation>論文どおり</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Careful: doubtful pictures are left out, unsure patches count less, jumps are skipped, the weights are averaged</source>
        <translation>慎重：判断の難しい画像を除外し、不確かなパッチの比重を下げ、急激な変化を飛ばし、重みを平均します</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>How far a step goes at most</source>
        <translation>1 ステップで進む最大の幅</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Pictures at once; fewer need less memory</source>
        <translation>一度に扱う画像の数。少ないほどメモリを使いません</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>How often every picture is seen</source>
        <translation>各画像を見る回数</translation>
    </message>
    <message>
        <source>Adapt</source>
        <translation>適応</translation>
    </message>
    <message>
        <source>Measure, adapt a copy of the model, and measure again</source>
        <translation>測定し、モデルのコピーを適応させ、もう一度測定します</translation>
    </message>
    <message>
        <source>Go back to the model before</source>
        <translation>適応前のモデルに戻す</translation>
    </message>
    <message>
        <source>Use the model that the adapted one comes from</source>
        <translation>適応後のモデルの元になったモデルを使用します</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>適応前と適応後</translation>
    </message>
    <message>
        <source>The model before is in use again; the adapted one stays installed.</source>
        <translation>適応前のモデルを再び使用しています。適応後のモデルはインストールされたままです。</translation>
    </message>
    <message>
        <source>Discarded; nothing has changed.</source>
        <translation>破棄しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>The adapted model is installed and in use; the one before is untouched.</source>
        <translation>適応後のモデルをインストールし、使用しています。適応前のモデルはそのまま残っています。</translation>
    </message>
    <message>
        <source>The guard, before and after</source>
        <translation>ガード画像：適応前と適応後</translation>
    </message>
    <message>
        <source>Pictures that changed most</source>
        <translation>変化が最も大きい画像</translation>
    </message>
    <message>
        <source>Pictures of the collection, those that changed most first</source>
        <translation>コレクションの画像（変化の大きい順）</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>モデルを選択してください。</translation>
    </message>
    <message>
        <source>The last adapted model waits: keep it or discard it.</source>
        <translation>前回の適応後のモデルが保留中です。保持するか破棄してください。</translation>
    </message>
    <message>
        <source>Adapting</source>
        <translation>適応中</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Measuring the model before</source>
        <translation>適応前のモデルを測定中</translation>
    </message>
    <message>
        <source>Measuring the adapted model</source>
        <translation>適応後のモデルを測定中</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Stopped; nothing was kept.</source>
        <translation>停止しました。何も保存していません。</translation>
    </message>
    <message>
        <source>Without labelled pictures as a guard nobody knows whether it helped.</source>
        <translation>ガード用のラベル付き画像がないと、効果があったかどうかは誰にも分かりません。</translation>
    </message>
    <message>
        <source>Kept aside, not used: there are reasons against it.</source>
        <translation>使用せずに別に置いてあります。使用しない方がよい理由があります。</translation>
    </message>
    <message>
        <source>Done. Keep the adapted model or discard it.</source>
        <translation>完了しました。適応後のモデルを保持するか破棄してください。</translation>
    </message>
    <message>
        <source>%1 steps on %2 pictures: %3 gave a mask to learn from, %4 were left out as doubtful.</source>
        <translation>画像 %2 枚で %1 ステップ：%3 枚から学習用のマスクが得られ、%4 枚は判断が難しいため除外しました。</translation>
    </message>
    <message>
        <source>Collection: pictures with something marked %1 before, %2 after.</source>
        <translation>コレクション：マークのある画像は適応前 %1、適応後 %2。</translation>
    </message>
    <message>
        <source>Unedited pictures of the guard: %1 of their area marked before, %2 after.</source>
        <translation>ガード画像のうち未編集の画像：マークされた面積は適応前 %1、適応後 %2。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>適応前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>適応後</translation>
    </message>
    <message>
        <source>Drop the folders of the collection here, or take the photos of the open case. Labels, if there are any, are not looked at.</source>
        <translation>コレクションのフォルダーをここにドロップするか、開いているケースの写真を使ってください。ラベルがあっても参照しません。</translation>
    </message>
</context>
<context>
    <name>loupe::AlarmWords</name>
    <message>
        <source>The score reaches your threshold of %1.</source>
        <translation>スコアは設定したしきい値 %1 に達しています。</translation>
    </message>
    <message>
        <source>The score lies below your threshold of %1.</source>
        <translation>スコアは設定したしきい値 %1 を下回っています。</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n of your own photo(s), %1 of which reached it.</source>
        <translation>
            <numerusform>手元の写真 %n 枚で測定し、そのうち %1 がこれに達しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n unedited photo(s) that the model&apos;s card names, %1 reached it.</source>
        <translation>
            <numerusform>モデルカードに記載された未編集の写真 %n 枚のうち、%1 がこれに達しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photo(s): %2, 95 % interval %3 to %4</source>
        <translation>
            <numerusform>写真 %n 枚中 %1 枚（%2、95% 区間 %3 ～ %4）</numerusform>
        </translation>
    </message>
    <message>
        <source>To show with 95 % confidence that the rate is below %1 takes %2 photos if none of them alarms, and about %3 if %4 of them do.</source>
        <translation>割合が %1 未満であることを信頼度 95% で示すのに必要な写真は、誤警報が 1 枚もない場合は %2 枚、%4 が誤警報になる場合は約 %3 枚です。</translation>
    </message>
</context>
<context>
    <name>loupe::CalibrateDialog</name>
    <message>
        <source>Calibrate on my photos</source>
        <translation>手元の写真で較正</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>Analyse all photos of the folder; they are only read</source>
        <translation>フォルダーのすべての写真を解析します。写真は読み取るだけです</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Choose a folder of photos that you know to be unedited, best of the kind that you examine: the same cameras, the same ways by which they came to you. Each of them that scores high is a false alarm.</source>
        <translation>未編集だと分かっている写真のフォルダーを選択してください。調べる写真と同じ種類のもの、つまりカメラや入手経路が同じものが最適です。その中でスコアが高い写真は、どれも誤警報です。</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>A folder of unedited photos, with the folders in it</source>
        <translation>未編集の写真のフォルダー（中のフォルダーも含む）</translation>
    </message>
    <message>
        <source>False alarms by band</source>
        <translation>段階ごとの誤警報</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>スコアの下限</translation>
    </message>
    <message>
        <source>Your photos that reach it</source>
        <translation>これに達する手元の写真</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Accepted false alarms</source>
        <translation>許容する誤警報</translation>
    </message>
    <message>
        <source>&amp;Accepted false alarms:</source>
        <translation>許容する誤警報(&amp;A)：</translation>
    </message>
    <message>
        <source>Use this threshold</source>
        <translation>このしきい値を使用</translation>
    </message>
    <message>
        <source>Keep what was measured for this model; the verdict then says on which side a photo lies</source>
        <translation>このモデルについての測定結果を保存します。以後、写真がしきい値のどちら側にあるかが判定に示されます</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Forget what was measured on your photos with this model</source>
        <translation>このモデルで手元の写真を測定した結果を削除します</translation>
    </message>
    <message>
        <source>Unedited photos</source>
        <translation>未編集の写真</translation>
    </message>
    <message>
        <source>No model is loaded yet.</source>
        <translation>モデルがまだ読み込まれていません。</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>先にフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>There are no photos in this folder.</source>
        <translation>このフォルダーに写真はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be analysed.</source>
        <translation>
            <numerusform>%n 枚の写真を解析できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Threshold %1. It is reached by %2.</source>
        <translation>しきい値は %1 です。これに達するのは、%2です。</translation>
    </message>
    <message>
        <source>Share of unedited photos that may reach your threshold</source>
        <translation>スコアがしきい値に達することを許容する、未編集の写真の割合</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n of your own photo(s) on %1.</source>
        <translation>
            <numerusform>手元の写真 %n 枚で測定しました（%1）。</numerusform>
        </translation>
    </message>
    <message>
        <source>More of your photos than you accept have the highest score there is: no threshold keeps to it.</source>
        <translation>手元の写真のうち、許容するより多くの写真が最高のスコアになっています。どのしきい値でも、この割合には収まりません。</translation>
    </message>
</context>
<context>
    <name>loupe::CaseMenu</name>
    <message>
        <source>Cases of Loupe (*.loupe)</source>
        <translation>Loupe のケース (*.loupe)</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>ケース(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation>新しいケース(&amp;N)…</translation>
    </message>
    <message>
        <source>A file that keeps what scans find, your notes, and a log of it all</source>
        <translation>スキャンの結果、メモ、およびすべての記録（ログ）を保存するファイル</translation>
    </message>
    <message>
        <source>&amp;Open case…</source>
        <translation>ケースを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Go on with a case</source>
        <translation>既存のケースで作業を続けます</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Copy the case to another file and go on with that; a case saves itself</source>
        <translation>ケースを別のファイルにコピーし、そのファイルで作業を続けます。ケースは自動的に保存されます</translation>
    </message>
    <message>
        <source>&amp;Check the case</source>
        <translation>ケースを検査(&amp;C)</translation>
    </message>
    <message>
        <source>Compute the log&apos;s hashes again, to see whether somebody has changed the file</source>
        <translation>ログのハッシュを計算し直し、ファイルが誰かに変更されていないか調べます</translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>ケースが開かれていません。</translation>
    </message>
    <message>
        <source>Open &amp;recent case</source>
        <translation>最近使ったケースを開く(&amp;R)</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新しいケース</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>ケースを開く</translation>
    </message>
    <message>
        <source>Save the case as</source>
        <translation>ケースに名前を付けて保存</translation>
    </message>
    <message numerus="yes">
        <source>No change was found: all %n entries of the log fit together.</source>
        <translation>
            <numerusform>変更は見つかりませんでした。ログの %n 件の記録はすべて整合しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The case was changed from outside: its log is broken at entry %1.</source>
        <translation>ケースは外部から変更されています。ログは記録 %1 のところで整合しなくなっています。</translation>
    </message>
    <message numerus="yes">
        <source>The case was changed from outside: %n result(s) are not what was logged.</source>
        <translation>
            <numerusform>ケースは外部から変更されています。%n 件の結果がログの記録と一致しません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loupe::CasePhotosButton</name>
    <message>
        <source>Take all photos of the open case as the collection; those that are gone are listed as problems</source>
        <translation>開いているケースのすべての写真をコレクションとして使います。なくなっている写真は問題として一覧に表示します</translation>
    </message>
    <message>
        <source>Photos of the open case (%1)</source>
        <translation>開いているケースの写真（%1）</translation>
    </message>
    <message>
        <source>%1: photos of the case (%2)</source>
        <translation>%1：ケースの写真（%2）</translation>
    </message>
</context>
<context>
    <name>loupe::CasePreview</name>
    <message>
        <source>Preview of the selected file</source>
        <translation>選択したファイルのプレビュー</translation>
    </message>
</context>
<context>
    <name>loupe::CaseTable</name>
    <message>
        <source>Files of the case</source>
        <translation>ケースのファイル</translation>
    </message>
</context>
<context>
    <name>loupe::CaseTableModel</name>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Forged share</source>
        <translation>改ざん部分の割合</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
</context>
<context>
    <name>loupe::ChartMenu</name>
    <message>
        <source>Written to %1.</source>
        <translation>%1 に書き出しました。</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>対数目盛</translation>
    </message>
    <message>
        <source>Equal factors become equal distances</source>
        <translation>同じ倍率が同じ間隔になります</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Show less of the axes</source>
        <translation>軸の表示範囲を狭めます</translation>
    </message>
    <message>
        <source>Look from afar</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Show more of the axes</source>
        <translation>軸の表示範囲を広げます</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>Take back the zoom</source>
        <translation>拡大・縮小を元に戻します</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>画像を保存…</translation>
    </message>
    <message>
        <source>Write the chart as it is seen, as PNG</source>
        <translation>グラフを表示されているとおりに PNG で書き出します</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>Save values…</source>
        <translation>値を保存…</translation>
    </message>
    <message>
        <source>Write the curves as CSV, not smoothed</source>
        <translation>曲線を平滑化せずに CSV に書き出します</translation>
    </message>
    <message>
        <source>Save values</source>
        <translation>値を保存</translation>
    </message>
</context>
<context>
    <name>loupe::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Type a part of a command&apos;s name</source>
        <translation>コマンド名の一部を入力</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Arrows choose, Enter runs, Escape closes</source>
        <translation>矢印キーで選択、Enter で実行、Esc で閉じます</translation>
    </message>
</context>
<context>
    <name>loupe::ComparisonView</name>
    <message>
        <source>Score %1, forged share %2 at the threshold %3</source>
        <translation>スコア %1、改ざんの割合 %2（しきい値 %3）</translation>
    </message>
    <message>
        <source>Score map by %1 over the photo</source>
        <translation>%1 によるスコアマップを写真に重ねたもの</translation>
    </message>
    <message>
        <source>As Inspect shows it: %1</source>
        <translation>「検査」に表示されているもの：%1</translation>
    </message>
    <message>
        <source>Both models on %1:</source>
        <translation>%1 に対する両モデル：</translation>
    </message>
</context>
<context>
    <name>loupe::ContactSheet</name>
    <message>
        <source>Which pictures are shown</source>
        <translation>表示する画像</translation>
    </message>
    <message>
        <source>Show all pictures, or those of one kind</source>
        <translation>すべての画像、または一方の種類の画像を表示します</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Forged</source>
        <translation>改ざんあり</translation>
    </message>
    <message>
        <source>Unedited</source>
        <translation>未編集</translation>
    </message>
    <message>
        <source>Pictures with the outlines of their masks</source>
        <translation>画像とマスクの輪郭</translation>
    </message>
    <message>
        <source>What is forged is outlined; rest the pointer on a picture to read about it</source>
        <translation>改ざん部分を輪郭で示します。画像の上にポインターを置くと説明が表示されます</translation>
    </message>
</context>
<context>
    <name>loupe::ContactSheetModel</name>
    <message>
        <source>%1: unedited</source>
        <translation>%1：未編集</translation>
    </message>
    <message>
        <source>%1: forged, without a mask</source>
        <translation>%1：改ざんあり、マスクなし</translation>
    </message>
    <message>
        <source>%1: forged on %2 of its area</source>
        <translation>%1：改ざんあり（面積の %2）</translation>
    </message>
</context>
<context>
    <name>loupe::DataPanel</name>
    <message>
        <source>How it was read</source>
        <translation>読み取り方</translation>
    </message>
    <message>
        <source>What is odd about it</source>
        <translation>不自然な点</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>読み取りの進行状況</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>フォルダー…</translation>
    </message>
    <message>
        <source>Add a folder of pictures</source>
        <translation>画像のフォルダーを追加します</translation>
    </message>
    <message>
        <source>List…</source>
        <translation>リスト…</translation>
    </message>
    <message>
        <source>Add a CSV or JSON file that names pictures, masks and labels</source>
        <translation>画像、マスク、ラベルを列挙した CSV または JSON ファイルを追加します</translation>
    </message>
    <message>
        <source>Take the selected ones out; nothing on the disk is touched</source>
        <translation>選択したものを外します。ディスク上のファイルには触れません</translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>画像を見る…</translation>
    </message>
    <message>
        <source>%1: look at them</source>
        <translation>%1：画像を見る</translation>
    </message>
    <message>
        <source>All pictures at a glance, with the outlines of their masks</source>
        <translation>すべての画像を、マスクの輪郭とともに一覧表示します</translation>
    </message>
    <message>
        <source>%1: none are chosen yet.</source>
        <translation>%1：まだ何も選択されていません。</translation>
    </message>
    <message>
        <source>The pictures are still being read.</source>
        <translation>画像をまだ読み取っています。</translation>
    </message>
    <message>
        <source>The pictures were not read.</source>
        <translation>画像は読み取られていません。</translation>
    </message>
    <message>
        <source>Add lists of pictures</source>
        <translation>画像のリストを追加</translation>
    </message>
    <message>
        <source>Lists (*.csv *.json *.txt)</source>
        <translation>リスト (*.csv *.json *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>loupe::DatasetSummary</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>forged pictures in Tp, masks in Gt, unedited ones in Au</source>
        <translation>Tp に改ざん画像、Gt にマスク、Au に未編集画像</translation>
    </message>
    <message>
        <source>pictures in real and fake, masks in masks</source>
        <translation>real と fake に画像、masks にマスク</translation>
    </message>
    <message>
        <source>a list of pictures, masks and labels</source>
        <translation>画像、マスク、ラベルのリスト</translation>
    </message>
    <message>
        <source>a JSON list of pictures and masks</source>
        <translation>画像とマスクの JSON リスト</translation>
    </message>
    <message>
        <source>photos that count as unedited, but for those with NAME.mask.png beside them</source>
        <translation>NAME.mask.png が隣にあるものを除き、未編集とみなす写真</translation>
    </message>
    <message>
        <source>%1 images: %2 forged (%3 with a mask), %4 unedited</source>
        <translation>画像 %1 枚：改ざん %2 枚（うちマスクあり %3 枚）、未編集 %4 枚</translation>
    </message>
    <message>
        <source>%1 x %2 pixels</source>
        <translation>%1 x %2 ピクセル</translation>
    </message>
    <message>
        <source>%1 x %2 to %3 x %4 pixels</source>
        <translation>%1 x %2 ～ %3 x %4 ピクセル</translation>
    </message>
    <message>
        <source>forged: %1 of a picture on average, from %2 to %3</source>
        <translation>改ざん部分：画像 1 枚あたり平均 %1（%2 ～ %3）</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>There is no picture in it that can be used.</source>
        <translation>使用できる画像がありません。</translation>
    </message>
    <message>
        <source>No forged picture is among them; add some, with a mask for each.</source>
        <translation>改ざん画像が含まれていません。それぞれにマスクを付けて追加してください。</translation>
    </message>
    <message>
        <source>No unedited picture is among them; add some, as nothing else shows false alarms.</source>
        <translation>未編集画像が含まれていません。追加してください。誤警報はほかの方法では分かりません。</translation>
    </message>
    <message>
        <source>None of the forged pictures has a mask; without one nothing says where they are forged.</source>
        <translation>改ざん画像のどれにもマスクがありません。マスクがないと、改ざんされた場所が分かりません。</translation>
    </message>
    <message>
        <source>Training needs at least 2 forged and 2 unedited pictures: one of each is kept aside.</source>
        <translation>学習には改ざん画像と未編集画像がそれぞれ 2 枚以上必要です。それぞれ 1 枚を検証用に取り分けます。</translation>
    </message>
    <message>
        <source>Only %1 forged and %2 unedited pictures: fewer than %3 of a kind teach little that holds elsewhere.</source>
        <translation>改ざん画像は %1 枚、未編集画像は %2 枚だけです。それぞれ %3 枚より少ないと、ほかでも通用することはあまり学習できません。</translation>
    </message>
    <message>
        <source>Only %1 forged and %2 unedited pictures: with fewer than %3 of a kind the intervals are wide.</source>
        <translation>改ざん画像は %1 枚、未編集画像は %2 枚だけです。それぞれ %3 枚より少ないと、区間が広くなります。</translation>
    </message>
    <message>
        <source>One kind is more than ten times as frequent as the other.</source>
        <translation>一方の種類の画像が、もう一方の 10 倍を超えています。</translation>
    </message>
    <message>
        <source>No forged picture is among them: they show false alarms, not whether more is found.</source>
        <translation>改ざん画像が含まれていません。誤警報は分かりますが、より多く見つかるかどうかは分かりません。</translation>
    </message>
    <message>
        <source>%1 forged pictures have no mask: they count for the whole picture only.</source>
        <translation>%1 枚の改ざん画像にはマスクがありません。画像全体についてのみ使われます。</translation>
    </message>
</context>
<context>
    <name>loupe::DecisionPanel</name>
    <message>
        <source>Pictures with this score or a higher one are called forged</source>
        <translation>スコアがこの値以上の画像を改ざんありと判定します</translation>
    </message>
    <message>
        <source>Threshold of the image score</source>
        <translation>画像スコアのしきい値</translation>
    </message>
    <message>
        <source>Threshold of the image score, as a number</source>
        <translation>画像スコアのしきい値（数値）</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>called forged</source>
        <translation>改ざんありと判定</translation>
    </message>
    <message>
        <source>not called forged</source>
        <translation>改ざんありと判定せず</translation>
    </message>
    <message>
        <source>forged</source>
        <translation>改ざんあり</translation>
    </message>
    <message>
        <source>unedited</source>
        <comment>label of a picture</comment>
        <translation>未編集</translation>
    </message>
    <message>
        <source>Detection rate %1, false-alarm rate %2, accuracy %3, F1 %4</source>
        <translation>検出率 %1、誤警報率 %2、正解率 %3、F1 %4</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>loupe::DocumentText</name>
    <message>
        <source>Forged pictures</source>
        <translation>改ざん画像</translation>
    </message>
    <message>
        <source>%1, of which %2 have a mask</source>
        <translation>%1（うちマスクあり %2）</translation>
    </message>
    <message>
        <source>Unedited pictures</source>
        <translation>未編集画像</translation>
    </message>
    <message>
        <source>Failed, counted nowhere</source>
        <translation>失敗（どの集計にも含めず）</translation>
    </message>
    <message>
        <source>Fingerprint of the data</source>
        <translation>データのフィンガープリント</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>SHA-256 of the weights</source>
        <translation>重みの SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the model&apos;s card</source>
        <translation>モデルカードの SHA-256</translation>
    </message>
    <message>
        <source>Computed on</source>
        <translation>計算デバイス</translation>
    </message>
    <message>
        <source>Image threshold</source>
        <translation>画像のしきい値</translation>
    </message>
    <message>
        <source>Pixel threshold</source>
        <translation>ピクセルのしきい値</translation>
    </message>
    <message>
        <source>Samples for the intervals</source>
        <translation>区間の標本数</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1、シード %2</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 区間</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>forged</source>
        <translation>改ざんあり</translation>
    </message>
    <message>
        <source>unedited</source>
        <comment>label of a picture</comment>
        <translation>未編集</translation>
    </message>
    <message>
        <source>Decisions at the image threshold %1</source>
        <translation>画像のしきい値 %1 での判定</translation>
    </message>
    <message>
        <source>called forged</source>
        <translation>改ざんありと判定</translation>
    </message>
    <message>
        <source>not called forged</source>
        <translation>改ざんありと判定せず</translation>
    </message>
    <message>
        <source>Detection rate %1, false-alarm rate %2, accuracy %3.</source>
        <translation>検出率 %1、誤警報率 %2、正解率 %3。</translation>
    </message>
    <message>
        <source>Pictures, worst first</source>
        <translation>画像（結果の悪い順）</translation>
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation>%2 枚中、最初の %1 枚。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Pixel F1</source>
        <translation>ピクセル F1</translation>
    </message>
    <message>
        <source>Forged, found</source>
        <translation>改ざん部分（検出）</translation>
    </message>
    <message>
        <source>Forged, true</source>
        <translation>改ざん部分（正解）</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>Evaluation of %1</source>
        <translation>%1 の評価</translation>
    </message>
    <message>
        <source>Loupe · traces of editing in photos</source>
        <translation>Loupe · 写真に残る編集の痕跡</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>作成プログラム</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
</context>
<context>
    <name>loupe::EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last change of a status or a note</source>
        <translation>状態またはメモの最後の変更を元に戻します</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Make again what was taken back</source>
        <translation>元に戻した変更をもう一度行います</translation>
    </message>
    <message>
        <source>Nothing was changed in this case yet.</source>
        <translation>このケースではまだ何も変更されていません。</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>元に戻した変更はありません。</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直し(&amp;R)：%1</translation>
    </message>
</context>
<context>
    <name>loupe::ErrorText</name>
    <message>
        <source>The picture is larger than the limit allows; raise the limit if there is memory for it.</source>
        <translation>画像が上限を超える大きさです。メモリに余裕があれば上限を上げてください。</translation>
    </message>
    <message>
        <source>The picture has %1 x %2 pixels, the limit is %3 megapixels; raise the limit if there is memory for it.</source>
        <translation>画像は %1 x %2 ピクセル、上限は %3 メガピクセルです。メモリに余裕があれば上限を上げてください。</translation>
    </message>
    <message>
        <source>The file has changed since it was analysed; scan it again.</source>
        <translation>解析後にファイルが変更されています。もう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>This is no case of Loupe, or its file is damaged; choose another or go back to a copy.</source>
        <translation>Loupe のケースではないか、ファイルが破損しています。別のケースを選択するか、控えのコピーを使ってください。</translation>
    </message>
    <message>
        <source>This case was written by a newer version of Loupe and was left as it is; update Loupe to open it.</source>
        <translation>このケースは新しいバージョンの Loupe で作成されたため、変更していません。開くには Loupe を更新してください。</translation>
    </message>
    <message>
        <source>The case can only be read here: another program has it open, or its file or folder cannot be written.</source>
        <translation>ここではケースを読み取ることしかできません。別のプログラムが開いているか、ファイルまたはフォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>The file is not there any more; it may have been moved, renamed or deleted.</source>
        <translation>ファイルが見つかりません。移動、名前の変更、または削除された可能性があります。</translation>
    </message>
    <message>
        <source>The file could not be read; check its permissions and whether its drive is still connected.</source>
        <translation>ファイルを読み取れませんでした。アクセス権と、ドライブが接続されているかを確認してください。</translation>
    </message>
    <message>
        <source>The file is empty; copy it again from its source.</source>
        <translation>ファイルが空です。元の場所からもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>This is not a picture: its content is of no picture format, whatever its name says.</source>
        <translation>これは画像ではありません。ファイル名にかかわらず、内容がどの画像形式でもありません。</translation>
    </message>
    <message>
        <source>The picture is damaged or cut off; copy it again from its source.</source>
        <translation>画像が破損しているか途切れています。元の場所からもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>This picture format is not supported; convert a copy to PNG or TIFF and open that.</source>
        <translation>この画像形式には対応していません。コピーを PNG または TIFF に変換して開いてください。</translation>
    </message>
    <message>
        <source>The result could not be written; check the folder and its permissions.</source>
        <translation>結果を書き込めませんでした。フォルダーとそのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The disk is full; free some space and try again.</source>
        <translation>ディスクがいっぱいです。空き容量を増やしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>No model was found there; choose a folder that holds card.json and model.safetensors.</source>
        <translation>モデルが見つかりませんでした。card.json と model.safetensors のあるフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>This model is damaged or is no model of Loupe; choose another or copy it again.</source>
        <translation>このモデルは破損しているか、Loupe のモデルではありません。別のモデルを選択するか、もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>This model was made for a newer version of Loupe; update Loupe to use it.</source>
        <translation>このモデルは新しいバージョンの Loupe 用です。使用するには Loupe を更新してください。</translation>
    </message>
    <message>
        <source>The weights do not fit the network that the model&apos;s card describes; the model was not loaded.</source>
        <translation>重みが、モデルカードに記載されたネットワークと一致しません。モデルは読み込まれませんでした。</translation>
    </message>
    <message>
        <source>The chosen device is not available on this computer; choose another or let Loupe choose.</source>
        <translation>選択したデバイスはこのコンピューターでは使用できません。別のデバイスを選択するか、Loupe に選択させてください。</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>処理はキャンセルされました。</translation>
    </message>
    <message>
        <source>There was not enough memory; close other programs or use a smaller picture.</source>
        <translation>メモリが不足しました。ほかのプログラムを閉じるか、小さい画像を使用してください。</translation>
    </message>
    <message>
        <source>A setting has a value that does not work here; check what was chosen.</source>
        <translation>設定の中に、ここでは使えない値があります。選択内容を確認してください。</translation>
    </message>
    <message>
        <source>Something went wrong inside Loupe; the details help to find out what.</source>
        <translation>Loupe の内部で問題が発生しました。詳細が原因の特定に役立ちます。</translation>
    </message>
    <message>
        <source>It is not there, or no picture in it can be used: %1</source>
        <translation>見つからないか、使用できる画像が含まれていません：%1</translation>
    </message>
    <message>
        <source>It cannot be told which pictures are forged: %1</source>
        <translation>どの画像が改ざんされているか判別できません：%1</translation>
    </message>
    <message>
        <source>This cannot be run: %1.</source>
        <translation>これは実行できません：%1。</translation>
    </message>
    <message>
        <source>A file could not be read any more; check that it and its drive are still there: %1</source>
        <translation>ファイルを読み取れなくなりました。ファイルとドライブがまだあるか確認してください：%1</translation>
    </message>
    <message>
        <source>There was not enough memory; choose smaller batches or close other programs.</source>
        <translation>メモリが不足しました。バッチを小さくするか、ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The collection has only %1 pictures; fewer than %2 are learned by heart.</source>
        <translation>コレクションには画像が %1 枚しかありません。%2 枚より少ないと、丸暗記になります。</translation>
    </message>
    <message>
        <source>The model found no picture forged enough to learn from.</source>
        <translation>モデルは、学習に使えるほど改ざんの度合いが高い画像を見つけませんでした。</translation>
    </message>
    <message>
        <source>The model called every picture of the collection forged: it cannot tell them apart.</source>
        <translation>モデルはコレクションのすべての画像を改ざんありと判定しました。画像を区別できていません。</translation>
    </message>
    <message>
        <source>Nothing was better on the guard; the model that was written is the original.</source>
        <translation>ガード画像で改善したものはありませんでした。書き出したモデルは元のモデルです。</translation>
    </message>
    <message>
        <source>More of the guard&apos;s unedited pictures is marked: %1 before, %2 after.</source>
        <translation>ガード画像のうち未編集の画像で、マークされた部分が増えました：適応前 %1、適応後 %2。</translation>
    </message>
    <message>
        <source>Reduced from %1 to 8 bits per channel for the analysis.</source>
        <translation>解析のため、チャンネルあたり %1 ビットから 8 ビットに減らしました。</translation>
    </message>
    <message>
        <source>A grey picture: analysed as three equal colour channels.</source>
        <translation>グレースケール画像です。3 つの同じカラーチャンネルとして解析しました。</translation>
    </message>
    <message>
        <source>A picture with a colour palette: analysed in full colour.</source>
        <translation>カラーパレットを持つ画像です。フルカラーで解析しました。</translation>
    </message>
    <message>
        <source>Converted from CMYK without a colour profile: colours may differ from print.</source>
        <translation>カラープロファイルなしで CMYK から変換しました。色が印刷と異なる場合があります。</translation>
    </message>
    <message>
        <source>Transparency was ignored.</source>
        <translation>透明度は無視しました。</translation>
    </message>
    <message>
        <source>Turned upright as the camera noted (EXIF orientation %1).</source>
        <translation>カメラの記録に従って正しい向きに回転しました（EXIF の向き %1）。</translation>
    </message>
    <message>
        <source>Only the first of %1 frames was analysed.</source>
        <translation>%1 フレームのうち最初のフレームだけを解析しました。</translation>
    </message>
    <message>
        <source>Camera RAW, developed with neutral settings: not the picture that the camera would have saved.</source>
        <translation>カメラの RAW を標準的な設定で現像しました。カメラが保存したはずの画像とは異なります。</translation>
    </message>
    <message>
        <source>The file is damaged, parts of the picture may be missing (%1).</source>
        <translation>ファイルが破損しています。画像の一部が欠けている可能性があります（%1）。</translation>
    </message>
    <message>
        <source>Scaled from %1 x %2 to %3 x %3 pixels: edits under about %4 pixels cannot be seen.</source>
        <translation>%1 x %2 から %3 x %3 ピクセルに拡大・縮小しました。約 %4 ピクセルより小さい編集は見えません。</translation>
    </message>
    <message>
        <source>Analysed at full resolution in one tile of %1 pixels.</source>
        <translation>元の解像度で、%1 ピクセルのタイル 1 つで解析しました。</translation>
    </message>
    <message>
        <source>Analysed at full resolution in %1 tiles of %2 pixels.</source>
        <translation>元の解像度で、%2 ピクセルのタイル %1 個に分けて解析しました。</translation>
    </message>
    <message>
        <source>Smaller than the network&apos;s view of %1 pixels: it was padded, and the result is less reliable.</source>
        <translation>ネットワークの視野の %1 ピクセルより小さいため、余白を加えました。結果の信頼性は低くなります。</translation>
    </message>
    <message>
        <source>Ran on the CPU: %1.</source>
        <translation>CPU で実行しました：%1。</translation>
    </message>
    <message>
        <source>Computed in %2 instead of %1, which this device cannot do.</source>
        <translation>このデバイスは %1 で計算できないため、代わりに %2 で計算しました。</translation>
    </message>
    <message>
        <source>The model is a preview: do not rely on its result alone.</source>
        <translation>モデルはプレビュー版です。この結果だけに頼らないでください。</translation>
    </message>
    <message>
        <source>Compressed so strongly (JPEG quality about %1) that the model found next to nothing in such pictures: that it finds no trace here says nothing.</source>
        <translation>圧縮が強く（JPEG 品質は約 %1）、モデルはこのような画像ではほとんど何も検出できませんでした。そのため、ここで痕跡が検出されなくても、そのことからは何も言えません。</translation>
    </message>
    <message>
        <source>Compressed so strongly that the model found next to nothing in such pictures: that it finds no trace here says nothing.</source>
        <translation>圧縮が強く、モデルはこのような画像ではほとんど何も検出できませんでした。そのため、ここで痕跡が検出されなくても、そのことからは何も言えません。</translation>
    </message>
    <message>
        <source>It cannot be used: no picture, damaged or not readable; it is left out.</source>
        <translation>使用できません。画像でないか、破損しているか、読み取れないため、除外します。</translation>
    </message>
    <message>
        <source>A mask without its picture; give both the same name.</source>
        <translation>対応する画像のないマスクです。両方に同じ名前を付けてください。</translation>
    </message>
    <message>
        <source>Forged, but without a usable mask: it trains the verdict on the whole picture only.</source>
        <translation>改ざん画像ですが、使用できるマスクがありません。画像全体の判定の学習にだけ使います。</translation>
    </message>
    <message>
        <source>The mask has another size than its picture; it is scaled to fit.</source>
        <translation>マスクのサイズが画像と異なります。合うように拡大・縮小します。</translation>
    </message>
    <message>
        <source>The mask marks nothing; its picture counts as authentic.</source>
        <translation>マスクに何もマークされていません。画像は未編集とみなします。</translation>
    </message>
    <message>
        <source>The same file is there under another name; this copy is left out.</source>
        <translation>同じファイルが別の名前で存在します。このコピーは除外します。</translation>
    </message>
    <message>
        <source>The same file is there as forged and as authentic; all copies are left out.</source>
        <translation>同じファイルが改ざんと未編集の両方にあります。すべてのコピーを除外します。</translation>
    </message>
    <message>
        <source>What the list says there cannot be used; a line is image, mask and label.</source>
        <translation>リストのこの行の内容は使用できません。1 行は画像、マスク、ラベルです。</translation>
    </message>
    <message>
        <source>It lies outside of the folders that say what is forged; it is left out.</source>
        <translation>改ざんの有無を示すフォルダーの外にあります。除外します。</translation>
    </message>
    <message>
        <source>no NVIDIA driver</source>
        <translation>NVIDIA ドライバーがありません</translation>
    </message>
    <message>
        <source>the CUDA libraries are not installed</source>
        <translation>CUDA ライブラリがインストールされていません</translation>
    </message>
    <message>
        <source>the NVIDIA driver reports no usable GPU</source>
        <translation>NVIDIA ドライバーは使用できる GPU がないと報告しています</translation>
    </message>
    <message>
        <source>the GPU&apos;s memory does not hold this picture</source>
        <translation>この画像は GPU のメモリに収まりません</translation>
    </message>
    <message>
        <source>Strong trace</source>
        <translation>強い痕跡</translation>
    </message>
    <message>
        <source>Moderate trace</source>
        <translation>中程度の痕跡</translation>
    </message>
    <message>
        <source>Weak or inconclusive</source>
        <translation>弱い、または判断できない</translation>
    </message>
    <message>
        <source>No trace found</source>
        <translation>痕跡は検出されず</translation>
    </message>
    <message>
        <source>Compressed too far to tell</source>
        <translation>圧縮が強く判断できない</translation>
    </message>
    <message>
        <source>It calls nearly every picture of the collection the same now: something is marked on %1 of them before, on %2 after.</source>
        <translation>コレクションのほぼすべての画像が同じ判定になりました。何かが検出された画像は、適応前は %1、適応後は %2 です。</translation>
    </message>
    <message>
        <source>The file has the same content as %1; the result is the one of that file.</source>
        <translation>このファイルは %1 と同じ内容です。結果はそのファイルのものです。</translation>
    </message>
</context>
<context>
    <name>loupe::EvaluatedImagesModel</name>
    <message>
        <source>forged</source>
        <translation>改ざんあり</translation>
    </message>
    <message>
        <source>unedited</source>
        <comment>label of a picture</comment>
        <translation>未編集</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Pixel F1</source>
        <translation>ピクセル F1</translation>
    </message>
    <message>
        <source>Forged, found</source>
        <translation>改ざん部分（検出）</translation>
    </message>
    <message>
        <source>Forged, true</source>
        <translation>改ざん部分（正解）</translation>
    </message>
    <message>
        <source>The file&apos;s name; double-click or Enter opens it</source>
        <translation>ファイル名。ダブルクリックまたは Enter で開きます</translation>
    </message>
    <message>
        <source>What the data says</source>
        <translation>データのラベル</translation>
    </message>
    <message>
        <source>What the model said of the picture as a whole</source>
        <translation>画像全体に対するモデルの出力</translation>
    </message>
    <message>
        <source>The model&apos;s band</source>
        <translation>モデルによる段階</translation>
    </message>
    <message>
        <source>How well the mask was met, 0 to 1</source>
        <translation>マスクとの一致の程度（0 ～ 1）</translation>
    </message>
    <message>
        <source>Share of the picture that the model marks</source>
        <translation>画像のうちモデルがマークした割合</translation>
    </message>
    <message>
        <source>Share of the picture that the data marks</source>
        <translation>画像のうちデータがマークした割合</translation>
    </message>
</context>
<context>
    <name>loupe::EvaluationPage</name>
    <message>
        <source>Labelled pictures</source>
        <translation>ラベル付き画像</translation>
    </message>
    <message>
        <source>Drop folders of forged and unedited pictures here, with a mask for each forged one.</source>
        <translation>改ざん画像と未編集画像のフォルダーをここにドロップしてください。改ざん画像にはそれぞれマスクが必要です。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>No other model</source>
        <translation>ほかのモデルなし</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>The model that is measured</source>
        <translation>測定するモデル</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>A second model, measured on the same pictures and shown beside the first</source>
        <translation>同じ画像で測定し、1 つ目のモデルと並べて表示する 2 つ目のモデル</translation>
    </message>
    <message>
        <source>Image threshold</source>
        <translation>画像のしきい値</translation>
    </message>
    <message>
        <source>Pictures with this score or a higher one count as forged; published results have 0.5</source>
        <translation>スコアがこの値以上の画像を改ざんありとします。公表された結果では 0.5 です</translation>
    </message>
    <message>
        <source>the model&apos;s own</source>
        <translation>モデルの値</translation>
    </message>
    <message>
        <source>Pixel threshold</source>
        <translation>ピクセルのしきい値</translation>
    </message>
    <message>
        <source>Pixels with a higher score count as forged</source>
        <translation>スコアがこの値を超えるピクセルを改ざんありとします</translation>
    </message>
    <message>
        <source>no intervals</source>
        <translation>区間なし</translation>
    </message>
    <message>
        <source>Samples for the intervals</source>
        <translation>区間の標本数</translation>
    </message>
    <message>
        <source>How often the pictures are drawn again to see how sure each figure is; 1000 is usual</source>
        <translation>各指標の確かさを調べるために画像を抽出し直す回数。通常は 1000 です</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Run the model over all pictures and measure it</source>
        <translation>すべての画像でモデルを実行し、測定します</translation>
    </message>
    <message>
        <source>images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Figures…</source>
        <translation>指標…</translation>
    </message>
    <message>
        <source>Write the figures as CSV</source>
        <translation>指標を CSV に書き出します</translation>
    </message>
    <message>
        <source>Pictures…</source>
        <translation>画像…</translation>
    </message>
    <message>
        <source>Write a line for each picture as CSV</source>
        <translation>画像ごとに 1 行を CSV に書き出します</translation>
    </message>
    <message>
        <source>All…</source>
        <translation>すべて…</translation>
    </message>
    <message>
        <source>Write everything as JSON</source>
        <translation>すべてを JSON に書き出します</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>モデルを選択してください。</translation>
    </message>
    <message>
        <source>Both models are the same; choose another one to compare with.</source>
        <translation>2 つのモデルが同じです。比較するには別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>Measured on %1 forged (%2 with a mask) and %3 unedited pictures.</source>
        <translation>改ざん画像 %1 枚（うちマスクあり %2 枚）と未編集画像 %3 枚で測定しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) failed; they are at the top of the list.</source>
        <translation>
            <numerusform>%n 枚の画像が失敗しました。リストの先頭にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is one of the pictures; choose another name.</source>
        <translation>%1 は画像の 1 つです。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1 に書き出しました。</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Write figures, curves and the worst pictures as PDF</source>
        <translation>指標、曲線、結果の最も悪い画像を PDF に書き出します</translation>
    </message>
    <message>
        <source>The PDF is being written…</source>
        <translation>PDF を書き出し中…</translation>
    </message>
</context>
<context>
    <name>loupe::EvaluationView</name>
    <message>
        <source>Figures</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>Image scores</source>
        <translation>画像スコア</translation>
    </message>
    <message>
        <source>score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>画像数</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Pictures, worst first</source>
        <translation>画像（結果の悪い順）</translation>
    </message>
    <message>
        <source>Select a figure to read what it means.</source>
        <translation>指標を選択すると、その意味が表示されます。</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>false-alarm rate</source>
        <translation>誤警報率</translation>
    </message>
    <message>
        <source>detection rate</source>
        <translation>検出率</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>適合率と再現率</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>再現率</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>適合率</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>信頼性</translation>
    </message>
    <message>
        <source>mean score</source>
        <translation>平均スコア</translation>
    </message>
    <message>
        <source>share that is forged</source>
        <translation>改ざんの割合</translation>
    </message>
    <message>
        <source>guessing</source>
        <translation>当て推量</translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation>あるべき値</translation>
    </message>
    <message>
        <source>unedited</source>
        <comment>label of a picture</comment>
        <translation>未編集</translation>
    </message>
    <message>
        <source>forged</source>
        <translation>改ざんあり</translation>
    </message>
</context>
<context>
    <name>loupe::EvidenceText</name>
    <message>
        <source>Half of the picture changes by less than %1 grey levels when it is saved at quality %2.</source>
        <translation>品質 %2 で保存すると、画像の半分では変化が %1 階調未満です。</translation>
    </message>
    <message>
        <source>No area stands out as compressed before, or in another way than the rest.</source>
        <translation>以前に圧縮された、またはほかと異なる方法で圧縮されたとして目立つ部分はありません。</translation>
    </message>
    <message>
        <source>About %1 % of the picture differs by an earlier compression of quality %2.</source>
        <translation>画像の約 %1% が、品質 %2 の以前の圧縮によってほかと異なります。</translation>
    </message>
    <message>
        <source>Its blocks begin at column %1 and row %2 of each 8 x 8 pixels.</source>
        <translation>そのブロックは、8 x 8 ピクセルごとの列 %1、行 %2 から始まります。</translation>
    </message>
    <message>
        <source>Usual noise: %1 grey levels; nine tenths of the picture lie between %2 and %3.</source>
        <translation>通常のノイズ：%1 階調。画像の 9 割は %2 ～ %3 の範囲です。</translation>
    </message>
    <message>
        <source>Areas whose blocks lie on a grid of their own: %1; the clearest begins at column %2 and row %3.</source>
        <translation>独自の格子にブロックが並ぶ部分の数：%1。最も明瞭なものは列 %2、行 %3 から始まります。</translation>
    </message>
    <message>
        <source>No area lies on a block grid of its own.</source>
        <translation>独自のブロック格子に並ぶ部分はありません。</translation>
    </message>
    <message>
        <source>The picture&apos;s own blocks begin at column %1 and row %2.</source>
        <translation>画像自体のブロックは列 %1、行 %2 から始まります。</translation>
    </message>
    <message>
        <source>The picture as a whole shows no JPEG blocks.</source>
        <translation>画像全体としては JPEG ブロックは見られません。</translation>
    </message>
    <message>
        <source>No two areas were found that show the same content.</source>
        <translation>同じ内容を示す 2 つの部分は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Pairs of areas that show the same content: %1.</source>
        <translation>同じ内容を示す部分の組の数：%1。</translation>
    </message>
    <message>
        <source>The clearest is scaled by %1 and turned by %2 degrees; its score is %3.</source>
        <translation>最も明瞭な組では、倍率は %1、回転は %2 度、スコアは %3 です。</translation>
    </message>
    <message>
        <source>Error levels</source>
        <translation>エラーレベル</translation>
    </message>
    <message>
        <source>JPEG ghost</source>
        <translation>JPEG ゴースト</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>ノイズ</translation>
    </message>
    <message>
        <source>Block grid</source>
        <translation>ブロック格子</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>How much each place changes when the photo is saved as JPEG once more.</source>
        <translation>写真をもう一度 JPEG で保存したときの、各場所の変化の大きさ。</translation>
    </message>
    <message>
        <source>Areas that were compressed before at another quality than the rest.</source>
        <translation>以前に、ほかと異なる品質で圧縮された部分。</translation>
    </message>
    <message>
        <source>How strong the noise is, place by place.</source>
        <translation>場所ごとのノイズの強さ。</translation>
    </message>
    <message>
        <source>Areas whose JPEG blocks do not lie on the grid of the rest.</source>
        <translation>JPEG ブロックがほかの格子と合わない部分。</translation>
    </message>
    <message>
        <source>Areas of the photo that were copied to another place in it.</source>
        <translation>写真の中で、別の場所にコピーされた部分。</translation>
    </message>
    <message>
        <source>Change, grey levels</source>
        <translation>変化（階調）</translation>
    </message>
    <message>
        <source>Ghost, deeper than usual</source>
        <translation>ゴースト（通常を超える深さ）</translation>
    </message>
    <message>
        <source>Noise, grey levels</source>
        <translation>ノイズ（階調）</translation>
    </message>
    <message>
        <source>Foreign grid, significance</source>
        <translation>ほかと異なる格子（有意性）</translation>
    </message>
    <message>
        <source>From the solid outline to the broken one</source>
        <translation>実線の輪郭から破線の輪郭へ</translation>
    </message>
</context>
<context>
    <name>loupe::FactsModel</name>
    <message>
        <source>libjpeg (IJG), quality %1: all tables exactly</source>
        <translation>libjpeg（IJG）、品質 %1：すべての表が完全に一致</translation>
    </message>
    <message>
        <source>luma as libjpeg at quality %1, chroma otherwise</source>
        <translation>輝度は libjpeg の品質 %1 と一致、色差は異なる</translation>
    </message>
    <message>
        <source>like libjpeg at quality %1, rounded otherwise</source>
        <translation>libjpeg の品質 %1 に似ているが、丸め方が異なる</translation>
    </message>
    <message>
        <source>not a standard table: a camera&apos;s, a phone&apos;s or a program&apos;s own</source>
        <translation>標準の表ではない：カメラ、スマートフォン、またはプログラム独自のもの</translation>
    </message>
    <message>
        <source>there, but it cannot be decoded</source>
        <translation>あるが、デコードできない</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 × %2; differs from the picture by %3 grey levels, correlation %4</source>
        <translation>%1 × %2、画像との差 %3 階調、相関 %4</translation>
    </message>
    <message>
        <source>its sides have another proportion</source>
        <translation>縦横比が異なる</translation>
    </message>
    <message>
        <source>JUMBF boxes, but no C2PA manifest</source>
        <translation>JUMBF ボックスはあるが、C2PA マニフェストはない</translation>
    </message>
    <message>
        <source>C2PA manifest there; its signature was not checked</source>
        <translation>C2PA マニフェストあり、署名は未検証</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>構造</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>エンコーダー</translation>
    </message>
    <message>
        <source>Photoshop save level</source>
        <translation>Photoshop の保存レベル</translation>
    </message>
    <message>
        <source>%1 of 12</source>
        <translation>%1 / 12</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>サムネイル</translation>
    </message>
    <message>
        <source>Content credentials</source>
        <translation>コンテンツクレデンシャル</translation>
    </message>
    <message>
        <source>Behind the picture&apos;s end</source>
        <translation>画像の終端より後</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>Traces of software</source>
        <translation>ソフトウェアの痕跡</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>at %1, %2 bytes</source>
        <translation>位置 %1、%2 バイト</translation>
    </message>
    <message>
        <source>(damaged)</source>
        <translation>（破損）</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 ピクセル</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>%1 of %2 bits</source>
        <translation>%1（各 %2 ビット）</translation>
    </message>
    <message>
        <source>EXIF orientation</source>
        <translation>EXIF の向き</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <translation>%1（推定）</translation>
    </message>
    <message>
        <source>own tables</source>
        <translation>独自の表</translation>
    </message>
    <message>
        <source>Mean luma step</source>
        <translation>輝度の平均量子化幅</translation>
    </message>
    <message>
        <source>Chroma subsampling</source>
        <translation>色差サブサンプリング</translation>
    </message>
    <message>
        <source>unusual</source>
        <translation>一般的でない</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>符号化</translation>
    </message>
    <message>
        <source>progressive</source>
        <translation>プログレッシブ</translation>
    </message>
    <message>
        <source>sequential</source>
        <translation>シーケンシャル</translation>
    </message>
    <message>
        <source>Quantisation table %1</source>
        <translation>量子化表 %1</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>行 %1</translation>
    </message>
</context>
<context>
    <name>loupe::Figures</name>
    <message>
        <source>Pixels with a score above %1, forged images with a mask only.</source>
        <translation>スコアが %1 を超えるピクセル。マスクのある改ざん画像だけが対象です。</translation>
    </message>
    <message>
        <source>Pixel F1</source>
        <translation>ピクセル F1</translation>
    </message>
    <message>
        <source>F1 of the forged class over all pixels of all images pooled: large images weigh more.</source>
        <translation>すべての画像の全ピクセルをまとめて求めた、改ざんクラスの F1 です。大きい画像ほど重みが大きくなります。</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Mean of the IoU of the background and of the forged class, each over all pixels pooled, as published results for this network have it.</source>
        <translation>背景の IoU と改ざんクラスの IoU の平均です。どちらも全ピクセルをまとめて求めます。このネットワークについて公表されている結果と同じ求め方です。</translation>
    </message>
    <message>
        <source>A mask of nothing already gets about half.</source>
        <translation>何もマークしないマスクでも、約半分の値になります。</translation>
    </message>
    <message>
        <source>Forged IoU</source>
        <translation>改ざんクラスの IoU</translation>
    </message>
    <message>
        <source>IoU of the forged class alone, over all pixels pooled.</source>
        <translation>全ピクセルをまとめて求めた、改ざんクラスだけの IoU です。</translation>
    </message>
    <message>
        <source>Pixel F1, per image</source>
        <translation>ピクセル F1（画像ごと）</translation>
    </message>
    <message>
        <source>Mean of each image&apos;s own pixel F1: every image weighs the same.</source>
        <translation>画像ごとに求めたピクセル F1 の平均です。どの画像も重みは同じです。</translation>
    </message>
    <message>
        <source>Pixel AUC</source>
        <translation>ピクセル AUC</translation>
    </message>
    <message>
        <source>Mean of each image&apos;s own area under the ROC curve of its pixels, no threshold; scores within 0.05 % of each other count as equal.</source>
        <translation>画像ごとに求めた、ピクセルの ROC 曲線の下の面積の平均です。しきい値は使いません。差が 0.05% 以内のスコアは等しいとみなします。</translation>
    </message>
    <message>
        <source>Forged images whose mask leaves something out only.</source>
        <translation>マスクに含まれない部分がある改ざん画像だけが対象です。</translation>
    </message>
    <message>
        <source>Images with a score of %1 and above count as forged.</source>
        <translation>スコアが %1 以上の画像を改ざんとみなします。</translation>
    </message>
    <message>
        <source>Depends on the share of forged images in the data.</source>
        <translation>データに占める改ざん画像の割合によって変わります。</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>平均適合率</translation>
    </message>
    <message>
        <source>Precision averaged over recall, by images, no threshold.</source>
        <translation>適合率を再現率にわたって平均した値です。画像単位で求め、しきい値は使いません。</translation>
    </message>
    <message>
        <source>Image F1</source>
        <translation>画像 F1</translation>
    </message>
    <message>
        <source>F1 of the forged class over images.</source>
        <translation>画像単位で求めた、改ざんクラスの F1 です。</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>Share of images called what they are.</source>
        <translation>実際のとおりに判定された画像の割合です。</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>バランス正解率</translation>
    </message>
    <message>
        <source>Mean of the detection rate and of one minus the false-alarm rate; 0.5 is guessing.</source>
        <translation>検出率と、1 から誤警報率を引いた値との平均です。0.5 は当て推量と同じです。</translation>
    </message>
    <message>
        <source>Detection rate</source>
        <translation>検出率</translation>
    </message>
    <message>
        <source>Share of the forged images called forged.</source>
        <translation>改ざん画像のうち、改ざんと判定されたものの割合です。</translation>
    </message>
    <message>
        <source>False-alarm rate</source>
        <translation>誤警報率</translation>
    </message>
    <message>
        <source>Share of the authentic images called forged.</source>
        <translation>未編集の画像のうち、改ざんと判定されたものの割合です。</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>較正誤差</translation>
    </message>
    <message>
        <source>Expected calibration error: mean distance between score and share of forged images in ten equal bins of the score, weighted by images.</source>
        <translation>期待較正誤差：スコアを 10 等分した各ビンでの、スコアと改ざん画像の割合との差の大きさを、画像の枚数で重み付けして平均した値です。</translation>
    </message>
    <message>
        <source>0 is best; the interval leans upwards.</source>
        <translation>0 が最良です。区間は上側に偏ります。</translation>
    </message>
    <message>
        <source>Detected: strong</source>
        <translation>検出：強い痕跡</translation>
    </message>
    <message>
        <source>Share of the forged images in the band &apos;strong&apos; or above (score %1).</source>
        <translation>改ざん画像のうち、段階が「強い痕跡」以上（スコア %1）のものの割合です。</translation>
    </message>
    <message>
        <source>False alarms: strong</source>
        <translation>誤警報：強い痕跡</translation>
    </message>
    <message>
        <source>Share of the authentic images in the band &apos;strong&apos; or above (score %1).</source>
        <translation>未編集の画像のうち、段階が「強い痕跡」以上（スコア %1）のものの割合です。</translation>
    </message>
    <message>
        <source>Detected: moderate</source>
        <translation>検出：中程度の痕跡</translation>
    </message>
    <message>
        <source>Share of the forged images in the band &apos;moderate&apos; or above (score %1).</source>
        <translation>改ざん画像のうち、段階が「中程度の痕跡」以上（スコア %1）のものの割合です。</translation>
    </message>
    <message>
        <source>False alarms: moderate</source>
        <translation>誤警報：中程度の痕跡</translation>
    </message>
    <message>
        <source>Share of the authentic images in the band &apos;moderate&apos; or above (score %1).</source>
        <translation>未編集の画像のうち、段階が「中程度の痕跡」以上（スコア %1）のものの割合です。</translation>
    </message>
    <message>
        <source>Detected: weak</source>
        <translation>検出：弱い痕跡</translation>
    </message>
    <message>
        <source>Share of the forged images in the band &apos;inconclusive&apos; or above (score %1).</source>
        <translation>改ざん画像のうち、段階が「弱い、または判断できない」以上（スコア %1）のものの割合です。</translation>
    </message>
    <message>
        <source>False alarms: weak</source>
        <translation>誤警報：弱い痕跡</translation>
    </message>
    <message>
        <source>Share of the authentic images in the band &apos;inconclusive&apos; or above (score %1).</source>
        <translation>未編集の画像のうち、段階が「弱い、または判断できない」以上（スコア %1）のものの割合です。</translation>
    </message>
    <message>
        <source>Looks at no pixel: where this is far from 0.5, either way, the classes of this data differ in how they were saved, and a network can seem good by noticing that.</source>
        <translation>ピクセルは一切見ません。この値が 0.5 から大きく離れている場合は、上下どちらの方向でも、このデータのクラス間で保存のしかたが異なっています。ネットワークは、その違いに気付くだけで優れているように見えることがあります。</translation>
    </message>
    <message>
        <source>Baseline: quantiser</source>
        <translation>ベースライン：量子化</translation>
    </message>
    <message>
        <source>Image AUC of the mean step of the JPEG luma quantiser alone, low = forged; 0 for files that are no JPEG.</source>
        <translation>JPEG の輝度の平均量子化幅だけによる画像 AUC です（小さい＝改ざん）。JPEG でないファイルの量子化幅は 0 とします。</translation>
    </message>
    <message>
        <source>Baseline: file size</source>
        <translation>ベースライン：ファイルサイズ</translation>
    </message>
    <message>
        <source>Image AUC of the bytes of the file per pixel alone, high = forged.</source>
        <translation>1 ピクセルあたりのファイルのバイト数だけによる画像 AUC です（大きい＝改ざん）。</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>総合</translation>
    </message>
    <message>
        <source>Mean of image AUC, pixel F1 and IoU, as below.</source>
        <translation>下に示す画像 AUC、ピクセル F1、IoU の平均です。</translation>
    </message>
    <message>
        <source>Image AUC</source>
        <translation>画像 AUC</translation>
    </message>
    <message>
        <source>Chance that a forged image scores above an authentic one, ties half; 0.5 is guessing.</source>
        <translation>改ざん画像のスコアが未編集の画像のスコアより高くなる確率です。同点は半分と数えます。0.5 は当て推量と同じです。</translation>
    </message>
</context>
<context>
    <name>loupe::FiguresModel</name>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 区間</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>loupe::FilePanel</name>
    <message>
        <source>Search names and values</source>
        <translation>名前と値を検索</translation>
    </message>
    <message>
        <source>Search in the file&apos;s facts</source>
        <translation>ファイル情報を検索</translation>
    </message>
    <message>
        <source>Show only the facts with these letters in their name or value</source>
        <translation>名前または値にこの文字を含む情報だけを表示します</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Facts of the file</source>
        <translation>ファイル情報</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the selected names and values</source>
        <translation>選択した名前と値をコピーします</translation>
    </message>
</context>
<context>
    <name>loupe::FilmStrip</name>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>loupe::Fold</name>
    <message>
        <source>Open or close: %1</source>
        <translation>開閉：%1</translation>
    </message>
</context>
<context>
    <name>loupe::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>loupe::ImageView</name>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>The photo with its layers. Shift and the arrow keys move it, plus and minus zoom.</source>
        <translation>写真とそのレイヤー。Shift と矢印キーで移動し、プラスとマイナスで拡大・縮小します。</translation>
    </message>
</context>
<context>
    <name>loupe::InspectActions</name>
    <message>
        <source>Show or hide layer: %1</source>
        <translation>レイヤーの表示／非表示：%1</translation>
    </message>
    <message>
        <source>What is known to be edited: a mask beside the photo, or one that you choose</source>
        <translation>編集されたと分かっている部分：写真の隣にあるマスク、または選択したマスク</translation>
    </message>
    <message>
        <source>What was found, missed and falsely found at the threshold</source>
        <translation>このしきい値で検出した部分、見逃した部分、誤って検出した部分</translation>
    </message>
    <message>
        <source>All &amp;overlays</source>
        <translation>すべてのオーバーレイ(&amp;O)</translation>
    </message>
    <message>
        <source>Show or hide everything over the photo</source>
        <translation>写真に重ねたものをすべて表示または非表示にします</translation>
    </message>
    <message>
        <source>O&amp;riginal</source>
        <translation>元の写真(&amp;R)</translation>
    </message>
    <message>
        <source>The photo alone; hold Space for a moment&apos;s look</source>
        <translation>写真だけを表示します。スペースを押している間だけ見ることもできます</translation>
    </message>
    <message>
        <source>&amp;Lower threshold</source>
        <translation>しきい値を下げる(&amp;L)</translation>
    </message>
    <message>
        <source>Count more pixels as edited</source>
        <translation>編集されたとみなすピクセルを増やします</translation>
    </message>
    <message>
        <source>R&amp;aise threshold</source>
        <translation>しきい値を上げる(&amp;A)</translation>
    </message>
    <message>
        <source>Count fewer pixels as edited</source>
        <translation>編集されたとみなすピクセルを減らします</translation>
    </message>
    <message>
        <source>Analyse a&amp;gain</source>
        <translation>もう一度解析(&amp;G)</translation>
    </message>
    <message>
        <source>Analyse this photo once more</source>
        <translation>この写真をもう一度解析します</translation>
    </message>
    <message>
        <source>&amp;Cancel the analysis</source>
        <translation>解析をキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Stop and keep the photo</source>
        <translation>停止し、写真は表示したままにします</translation>
    </message>
    <message>
        <source>&amp;Ground truth…</source>
        <translation>正解(&amp;G)…</translation>
    </message>
    <message>
        <source>Choose the mask that says what was edited in this photo</source>
        <translation>この写真のどこが編集されたかを示すマスクを選択します</translation>
    </message>
    <message>
        <source>This belongs to the page Inspect.</source>
        <translation>「検査」ページのコマンドです。</translation>
    </message>
    <message>
        <source>Nothing is being analysed.</source>
        <translation>解析中のものはありません。</translation>
    </message>
    <message>
        <source>No photo is analysed yet.</source>
        <translation>まだ写真が解析されていません。</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>表示できるものはまだありません。</translation>
    </message>
    <message>
        <source>&amp;Previous photo</source>
        <translation>前の写真(&amp;P)</translation>
    </message>
    <message>
        <source>Open the photo before this one</source>
        <translation>この写真の前の写真を開きます</translation>
    </message>
    <message>
        <source>&amp;Next photo</source>
        <translation>次の写真(&amp;N)</translation>
    </message>
    <message>
        <source>Open the photo after this one</source>
        <translation>この写真の次の写真を開きます</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>全体を表示(&amp;F)</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>写真全体を表示します</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>実際のサイズ(&amp;A)</translation>
    </message>
    <message>
        <source>One screen pixel per photo pixel</source>
        <translation>写真の 1 ピクセルを画面の 1 ピクセルで表示します</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Closer, at the cursor</source>
        <translation>カーソルの位置に近づきます</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>遠ざかります</translation>
    </message>
    <message>
        <source>&amp;Swipe</source>
        <translation>スワイプ(&amp;S)</translation>
    </message>
    <message>
        <source>The photo alone left of a divider; drag it, or move it with comma and full stop</source>
        <translation>仕切りの左側に写真だけを表示します。仕切りはドラッグするか、コンマとピリオドのキーで動かします</translation>
    </message>
    <message>
        <source>Divider to the &amp;left</source>
        <translation>仕切りを左へ(&amp;L)</translation>
    </message>
    <message>
        <source>Move the divider of the swipe</source>
        <translation>スワイプの仕切りを動かします</translation>
    </message>
    <message>
        <source>Divider to the &amp;right</source>
        <translation>仕切りを右へ(&amp;R)</translation>
    </message>
    <message>
        <source>8 × 8 &amp;blocks</source>
        <translation>8 × 8 ブロック(&amp;B)</translation>
    </message>
    <message>
        <source>The borders of the blocks of JPEG, when they are large enough to be seen</source>
        <translation>JPEG のブロックの境界（見える大きさのとき）</translation>
    </message>
    <message>
        <source>Si&amp;de by side</source>
        <translation>並べて表示(&amp;D)</translation>
    </message>
    <message>
        <source>The photo a second time, without layers; both move together</source>
        <translation>レイヤーなしの写真をもう 1 つ表示します。両方が一緒に動きます</translation>
    </message>
    <message>
        <source>&amp;Keep at the side</source>
        <translation>横に残す(&amp;K)</translation>
    </message>
    <message>
        <source>Leave this photo at the side while you open others</source>
        <translation>ほかの写真を開く間、この写真を横に残します</translation>
    </message>
    <message>
        <source>&amp;Lens</source>
        <translation>拡大鏡(&amp;L)</translation>
    </message>
    <message>
        <source>The photo under the cursor four times as large, without layers</source>
        <translation>カーソルの下の写真を、レイヤーなしで 4 倍に拡大して表示します</translation>
    </message>
    <message>
        <source>&amp;Brighter</source>
        <translation>明るく(&amp;B)</translation>
    </message>
    <message>
        <source>Show the photo brighter</source>
        <translation>写真を明るく表示します</translation>
    </message>
    <message>
        <source>&amp;Darker</source>
        <translation>暗く(&amp;D)</translation>
    </message>
    <message>
        <source>Show the photo darker</source>
        <translation>写真を暗く表示します</translation>
    </message>
    <message>
        <source>&amp;More contrast</source>
        <translation>コントラストを上げる(&amp;M)</translation>
    </message>
    <message>
        <source>Show the photo with more contrast</source>
        <translation>写真のコントラストを上げて表示します</translation>
    </message>
    <message>
        <source>&amp;Less contrast</source>
        <translation>コントラストを下げる(&amp;L)</translation>
    </message>
    <message>
        <source>Show the photo with less contrast</source>
        <translation>写真のコントラストを下げて表示します</translation>
    </message>
    <message>
        <source>&amp;Equalise</source>
        <translation>平坦化(&amp;E)</translation>
    </message>
    <message>
        <source>Show each brightness as often as any other: brings out what lies in the dark</source>
        <translation>どの明るさも同じ頻度で表示し、暗い部分にあるものを見やすくします</translation>
    </message>
    <message>
        <source>As it &amp;is</source>
        <translation>そのまま(&amp;I)</translation>
    </message>
    <message>
        <source>Show the photo as it is</source>
        <translation>写真をそのまま表示します</translation>
    </message>
    <message>
        <source>&amp;Copy view</source>
        <translation>表示をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy what the viewer shows, with layers and legend, to the clipboard</source>
        <translation>ビューアーの表示を、レイヤーと凡例とともにクリップボードにコピーします</translation>
    </message>
    <message>
        <source>Save &amp;view…</source>
        <translation>表示を保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Save what the viewer shows, with layers and legend, as a PNG file</source>
        <translation>ビューアーの表示を、レイヤーと凡例とともに PNG ファイルに保存します</translation>
    </message>
    <message>
        <source>Check &amp;stability</source>
        <translation>安定性を検査(&amp;S)</translation>
    </message>
    <message>
        <source>Analyse the photo again as JPEG 90 and 75, at half its size, and cropped</source>
        <translation>写真を JPEG 90、JPEG 75、半分のサイズ、切り抜きの各条件でもう一度解析します</translation>
    </message>
    <message>
        <source>Layer &amp;up</source>
        <translation>レイヤーを上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Draw the layer whose controls have the focus over the one above it</source>
        <translation>フォーカスのあるレイヤーを、1 つ上のレイヤーの上に描きます</translation>
    </message>
    <message>
        <source>Layer &amp;down</source>
        <translation>レイヤーを下へ(&amp;D)</translation>
    </message>
    <message>
        <source>Draw the layer whose controls have the focus under the one below it</source>
        <translation>フォーカスのあるレイヤーを、1 つ下のレイヤーの下に描きます</translation>
    </message>
    <message>
        <source>Ad&amp;just for looking</source>
        <translation>表示用の調整(&amp;J)</translation>
    </message>
    <message>
        <source>Scale ba&amp;r</source>
        <translation>スケールバー(&amp;R)</translation>
    </message>
    <message>
        <source>A bar that is a round number of the photo&apos;s pixels long</source>
        <translation>長さが写真のピクセル数で切りのよい値になるバー</translation>
    </message>
</context>
<context>
    <name>loupe::InspectPage</name>
    <message>
        <source>Viewer</source>
        <translation>ビューアー</translation>
    </message>
    <message>
        <source>Show or hide the tool bar</source>
        <translation>ツールバーを表示または非表示にします</translation>
    </message>
    <message>
        <source>Show or hide the panel: %1</source>
        <translation>パネルの表示／非表示：%1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>The view was saved as %1.</source>
        <translation>表示を %1 に保存しました。</translation>
    </message>
    <message>
        <source>The view is on the clipboard.</source>
        <translation>表示をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>表示を保存</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
</context>
<context>
    <name>loupe::KeepPanel</name>
    <message>
        <source>Keep</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>新しいモデルの名前</translation>
    </message>
    <message>
        <source>What the new model is called; also the name of its folder</source>
        <translation>新しいモデルの名前。フォルダー名にもなります</translation>
    </message>
    <message>
        <source>Notes on the new model</source>
        <translation>新しいモデルのメモ</translation>
    </message>
    <message>
        <source>For yourself and for others: what it was made for; kept in the model&apos;s card</source>
        <translation>自分やほかの人のためのメモ：何のために作ったか。モデルカードに保存されます</translation>
    </message>
    <message>
        <source>Add it to the installed models</source>
        <translation>インストール済みのモデルに追加します</translation>
    </message>
    <message>
        <source>Delete the new model and its run</source>
        <translation>新しいモデルとその実行データを削除します</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>loupe::LayerPanel</name>
    <message>
        <source>Show layer: %1</source>
        <translation>レイヤーを表示：%1</translation>
    </message>
    <message>
        <source>Show or hide this layer (%1)</source>
        <translation>このレイヤーを表示または非表示にします（%1）</translation>
    </message>
    <message>
        <source>Drag to another place; what is higher is drawn over what is lower</source>
        <translation>ドラッグすると別の位置に移動します。上にあるものほど手前に描かれます</translation>
    </message>
    <message>
        <source>Opacity of layer: %1</source>
        <translation>レイヤーの不透明度：%1</translation>
    </message>
    <message>
        <source>Colour map of layer: %1</source>
        <translation>レイヤーのカラーマップ：%1</translation>
    </message>
    <message>
        <source>Colour map; all are readable without red-green vision</source>
        <translation>カラーマップ。どれも赤と緑を区別できなくても読み取れます</translation>
    </message>
    <message>
        <source>Help on layer: %1</source>
        <translation>レイヤーのヘルプ：%1</translation>
    </message>
    <message>
        <source>What to look for, and what it does not show</source>
        <translation>何に注目すべきか、何を示さないか</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1：%2%</translation>
    </message>
    <message>
        <source>Opacity: %1 %</source>
        <translation>不透明度：%1%</translation>
    </message>
</context>
<context>
    <name>loupe::LayerRenderer</name>
    <message>
        <source>Patch score</source>
        <translation>パッチスコア</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
</context>
<context>
    <name>loupe::LayerStack</name>
    <message>
        <source>Hits and misses</source>
        <translation>検出と見逃し</translation>
    </message>
    <message>
        <source>Ground truth</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>輪郭</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>塗り</translation>
    </message>
    <message>
        <source>Score map</source>
        <translation>スコアマップ</translation>
    </message>
    <message>
        <source>Patches</source>
        <translation>パッチ</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
</context>
<context>
    <name>loupe::LineChart</name>
    <message>
        <source>Wheel: zoom; drag: look closer; 0: everything; the menu has more</source>
        <translation>ホイール：拡大・縮小、ドラッグ：範囲を拡大、0：全体。ほかはメニューにあります</translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <translation>%1：%3 のとき %2</translation>
    </message>
</context>
<context>
    <name>loupe::MainWindow</name>
    <message>
        <source>No pictures that Loupe can read were found there.</source>
        <translation>Loupe で読み取れる画像は見つかりませんでした。</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>レイヤー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Menu: %1</source>
        <translation>メニュー：%1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使った項目を開く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>ページ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>写真を開く</translation>
    </message>
    <message>
        <source>Photos (%1)</source>
        <translation>写真 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation>写真のフォルダーを開く</translation>
    </message>
    <message>
        <source>%1 – Loupe</source>
        <translation>%1 – Loupe</translation>
    </message>
    <message>
        <source>Choose a model folder</source>
        <translation>モデルのフォルダーを選択</translation>
    </message>
    <message>
        <source>The log file is %1</source>
        <translation>ログファイルは %1 です</translation>
    </message>
</context>
<context>
    <name>loupe::MarkHistory</name>
    <message>
        <source>Change of a status</source>
        <translation>状態の変更</translation>
    </message>
    <message>
        <source>Change of a note</source>
        <translation>メモの変更</translation>
    </message>
    <message numerus="yes">
        <source>Change of %n status values</source>
        <translation>
            <numerusform>%n 件の状態の変更</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loupe::ModelCardDialog</name>
    <message>
        <source>Model card</source>
        <translation>モデルカード</translation>
    </message>
</context>
<context>
    <name>loupe::ModelCardText</name>
    <message>
        <source>not measured</source>
        <translation>未測定</translation>
    </message>
    <message>
        <source>score from %1; unedited photos that reach it: %2</source>
        <translation>スコア %1 以上、これに達する未編集の写真：%2</translation>
    </message>
    <message>
        <source>A preview: not good enough to rely on.</source>
        <translation>プレビュー版：頼れるほど十分な性能ではありません。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>実行デバイス</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>the picture&apos;s own pixels, in tiles</source>
        <translation>画像の元のピクセル（タイルに分割）</translation>
    </message>
    <message>
        <source>the whole picture, scaled to the network&apos;s size</source>
        <translation>画像全体（ネットワークのサイズに拡大・縮小）</translation>
    </message>
    <message>
        <source>SHA-256 of the weights</source>
        <translation>重みの SHA-256</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>段階</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n unedited photo(s).</source>
        <translation>
            <numerusform>%n 枚の未編集の写真で測定しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>What it does not show</source>
        <translation>このモデルが示さないこと</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>学習データ</translation>
    </message>
    <message>
        <source>Known failures</source>
        <translation>既知の失敗例</translation>
    </message>
    <message>
        <source>The worst picture of each kind in a test. On the left with what was edited outlined, on the right with the scores of the model.</source>
        <translation>テストで種類ごとに最も悪かった画像です。左は編集された部分の輪郭、右はモデルのスコアを示します。</translation>
    </message>
</context>
<context>
    <name>loupe::ModelCorner</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>Choose a model folder</source>
        <translation>モデルのフォルダーを選択します</translation>
    </message>
    <message>
        <source>Where the network runs</source>
        <translation>ネットワークの実行場所</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>モデルを読み込み中…</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>モデル：%1</translation>
    </message>
    <message>
        <source>The model&apos;s card: trained on what, measured how</source>
        <translation>モデルカード：学習データと測定方法</translation>
    </message>
    <message>
        <source>Runs on the CPU: %1</source>
        <translation>CPU で実行：%1</translation>
    </message>
</context>
<context>
    <name>loupe::ModelLibrary</name>
    <message>
        <source>The model needs a name.</source>
        <translation>モデルには名前が必要です。</translation>
    </message>
    <message>
        <source>The name is too long; use up to %1 characters.</source>
        <translation>名前が長すぎます。%1 文字以内にしてください。</translation>
    </message>
    <message>
        <source>Use letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;, and begin with a letter or digit: the name is a folder&apos;s.</source>
        <translation>英字、数字、「-」、「_」、「.」を使い、英字か数字で始めてください。名前はフォルダー名になります。</translation>
    </message>
    <message>
        <source>A model of this name is there already; choose another name.</source>
        <translation>この名前のモデルはすでにあります。別の名前を選択してください。</translation>
    </message>
</context>
<context>
    <name>loupe::ModelPicker</name>
    <message>
        <source>Another folder…</source>
        <translation>別のフォルダー…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選択</translation>
    </message>
    <message>
        <source>Choose a model folder</source>
        <translation>モデルのフォルダーを選択</translation>
    </message>
</context>
<context>
    <name>loupe::ModelsPage</name>
    <message>
        <source>Installed models</source>
        <translation>インストール済みのモデル</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>モデルカード</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Analyse photos with this model from now on</source>
        <translation>今後このモデルで写真を解析します</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>照合</translation>
    </message>
    <message>
        <source>Read the weights and compare their hash with the card&apos;s</source>
        <translation>重みを読み取り、ハッシュをモデルカードの値と比較します</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete this model from the disk</source>
        <translation>このモデルをディスクから削除します</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>フォルダーをインポート…</translation>
    </message>
    <message>
        <source>Copy a model folder, with its card, into Loupe</source>
        <translation>モデルのフォルダーをモデルカードごと Loupe にコピーします</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>ファイルをインポート…</translation>
    </message>
    <message>
        <source>Make a model of published checkpoint files</source>
        <translation>公開されたチェックポイントのファイルからモデルを作成します</translation>
    </message>
    <message>
        <source>The weights are being read…</source>
        <translation>重みを読み取り中…</translation>
    </message>
    <message>
        <source>%1 (cannot be read)</source>
        <translation>%1（読み取れません）</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1（使用中）</translation>
    </message>
    <message>
        <source>No model is installed; import one.</source>
        <translation>モデルがインストールされていません。インポートしてください。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Really remove</source>
        <translation>本当に削除</translation>
    </message>
    <message>
        <source>This deletes the model from the disk. Click once more to remove it.</source>
        <translation>モデルがディスクから削除されます。削除するにはもう一度クリックしてください。</translation>
    </message>
    <message>
        <source>The model was removed.</source>
        <translation>モデルを削除しました。</translation>
    </message>
    <message>
        <source>Import a model folder</source>
        <translation>モデルのフォルダーをインポート</translation>
    </message>
    <message>
        <source>Import published checkpoint files</source>
        <translation>公開されたチェックポイントのファイルをインポート</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors *.pt *.pth *.bin)</source>
        <translation>チェックポイント (*.safetensors *.pt *.pth *.bin)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The model is being copied and checked…</source>
        <translation>モデルをコピーして検査中…</translation>
    </message>
    <message>
        <source>Import checkpoint files</source>
        <translation>チェックポイントのファイルをインポート</translation>
    </message>
    <message>
        <source>Which network were they made for?</source>
        <translation>どのネットワーク用のファイルですか？</translation>
    </message>
    <message>
        <source>The files are being read and compared with the network…</source>
        <translation>ファイルを読み取り、ネットワークと比較中…</translation>
    </message>
    <message>
        <source>%1: the weights are those that the card names.</source>
        <translation>%1：重みはモデルカードに記載されたものと一致します。</translation>
    </message>
    <message>
        <source>%1 is installed: every weight of the network was found. Choose Use to analyse with it.</source>
        <translation>%1 をインストールしました。ネットワークのすべての重みが見つかりました。解析に使うには「使用」を選択してください。</translation>
    </message>
    <message>
        <source>Compare on the open photo</source>
        <translation>開いている写真で比較</translation>
    </message>
    <message>
        <source>Have this model look at the photo on the page Inspect too, and show both results</source>
        <translation>「検査」ページの写真をこのモデルでも解析し、両方の結果を表示します</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <translation>比較を中止</translation>
    </message>
    <message>
        <source>No photo is open. Open one on the page Inspect, then compare.</source>
        <translation>開いている写真がありません。「検査」ページで写真を開いてから比較してください。</translation>
    </message>
    <message>
        <source>The open photo has no result yet. Compare when it is analysed.</source>
        <translation>開いている写真の結果がまだありません。解析が終わってから比較してください。</translation>
    </message>
    <message>
        <source>%1 is being loaded and looks at the open photo…</source>
        <translation>%1 を読み込み、開いている写真を解析しています…</translation>
    </message>
</context>
<context>
    <name>loupe::NumberField</name>
    <message>
        <source>%1: &apos;%2&apos; is no number.</source>
        <translation>%1：「%2」は数値ではありません。</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>%1は整数にしてください。</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3.</source>
        <translation>%1は %2 から %3 の値にしてください。</translation>
    </message>
</context>
<context>
    <name>loupe::OverlayText</name>
    <message>
        <source>score, outline at %1</source>
        <translation>スコア、輪郭は %1</translation>
    </message>
</context>
<context>
    <name>loupe::PageBar</name>
    <message>
        <source>Inspect</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Look at one photo</source>
        <translation>1 枚の写真を調べます</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>Analyse all photos of a folder</source>
        <translation>フォルダーのすべての写真を解析します</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Make a model of labelled pictures</source>
        <translation>ラベル付き画像からモデルを作成します</translation>
    </message>
    <message>
        <source>Adapt</source>
        <translation>適応</translation>
    </message>
    <message>
        <source>Fit a model to a collection</source>
        <translation>モデルをコレクションに合わせます</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Measure a model on labelled pictures</source>
        <translation>ラベル付き画像でモデルを測定します</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>See, choose, import and remove models</source>
        <translation>モデルの表示、選択、インポート、削除を行います</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Show or hide the bar with the pages</source>
        <translation>ページのバーを表示または非表示にします</translation>
    </message>
</context>
<context>
    <name>loupe::PdfText</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
</context>
<context>
    <name>loupe::ProbeView</name>
    <message>
        <source>From before to now</source>
        <translation>開始前から現在まで</translation>
    </message>
    <message>
        <source>Which look at the probe photo the last picture shows: left the first, right the latest</source>
        <translation>最後の画像に、プローブ写真の何回目の確認結果を表示するか。左端が最初、右端が最新です</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>開始前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>The probe photo cannot be read; the run goes on without it.</source>
        <translation>プローブ写真を読み取れません。実行はプローブ写真なしで続きます。</translation>
    </message>
    <message>
        <source>Choose a probe photo among the options to see here what the network makes of it while it learns.</source>
        <translation>オプションでプローブ写真を選択すると、学習中のネットワークがその写真をどう見るかがここに表示されます。</translation>
    </message>
    <message>
        <source>The maps follow at every look at what is kept aside.</source>
        <translation>マップは、検証用に取り分けた画像を確認するたびに更新されます。</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>ステップ %1</translation>
    </message>
    <message>
        <source>Now, step %1</source>
        <translation>現在、ステップ %1</translation>
    </message>
</context>
<context>
    <name>loupe::ProgressText</name>
    <message>
        <source>%1 h %2 min left</source>
        <translation>残り %1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 min %2 s left</source>
        <translation>残り %1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>残り %1 秒</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%3 %1 / %2</translation>
    </message>
    <message>
        <source>%1 s each</source>
        <translation>1 件あたり %1 秒</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>毎秒 %1 件</translation>
    </message>
    <message>
        <source>image AUC %1  patch AUC %2  pixel F1 %3  IoU %4  overall %5  on %6 pictures</source>
        <translation>画像 AUC %1  パッチ AUC %2  ピクセル F1 %3  IoU %4  総合 %5  画像 %6 枚</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message numerus="yes">
        <source>about %1, %2 of memory; measured on one step of %n picture(s)</source>
        <translation>
            <numerusform>約 %1、メモリ %2（画像 %n 枚の 1 ステップで測定）</numerusform>
        </translation>
    </message>
    <message>
        <source>This needs about %1 of memory and %2 are free; choose smaller batches or close other programs.</source>
        <translation>約 %1 のメモリが必要ですが、空きは %2 です。バッチを小さくするか、ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>Stage 1 of 3, the verdict</source>
        <translation>ステージ 1 / 3：判定</translation>
    </message>
    <message>
        <source>Stage 2 of 3, the mask</source>
        <translation>ステージ 2 / 3：マスク</translation>
    </message>
    <message>
        <source>Stage 3 of 3, all together</source>
        <translation>ステージ 3 / 3：すべて同時</translation>
    </message>
    <message>
        <source>%1 pictures train (%2 forged), %3 validate</source>
        <translation>学習用の画像 %1 枚（うち偽造 %2 枚）、検証用 %3 枚</translation>
    </message>
    <message>
        <source>%1 (left out): %2</source>
        <translation>%1（除外）: %2</translation>
    </message>
    <message>
        <source>%1 (used): %2</source>
        <translation>%1（使用）: %2</translation>
    </message>
    <message>
        <source>batches of %1, by the memory that is free</source>
        <translation>空きメモリに合わせて、バッチは %1 枚</translation>
    </message>
    <message>
        <source>the backbone&apos;s tokens of %1 pictures are kept in %2: %3 MB, limit %4 MB</source>
        <translation>画像 %1 枚のバックボーンのトークンを %2 に保存します: %3 MB（上限 %4 MB）</translation>
    </message>
    <message>
        <source>tokens are not kept any more: %1</source>
        <translation>以後トークンは保存されません: %1</translation>
    </message>
    <message>
        <source>the checkpoint could not be written, the one before stays: %1</source>
        <translation>チェックポイントを書き込めませんでした。前のものが残ります: %1</translation>
    </message>
    <message>
        <source>step %1, the best so far: %2</source>
        <translation>ステップ %1、これまでで最良: %2</translation>
    </message>
    <message>
        <source>step %1: %2</source>
        <translation>ステップ %1: %2</translation>
    </message>
    <message>
        <source>step %1: checkpoint written</source>
        <translation>ステップ %1: チェックポイントを書き込みました</translation>
    </message>
</context>
<context>
    <name>loupe::RegionsModel</name>
    <message>
        <source>%1, %2   %3 × %4</source>
        <translation>%1, %2   %3 × %4</translation>
    </message>
    <message>
        <source>Left, top, width and height in pixels: %1. Click to go there.</source>
        <translation>左、上、幅、高さ（ピクセル）：%1。クリックするとそこに移動します。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Place and size</source>
        <translation>位置とサイズ</translation>
    </message>
</context>
<context>
    <name>loupe::RegionsTable</name>
    <message>
        <source>Regions</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>No region above the threshold.</source>
        <translation>しきい値を超える領域はありません。</translation>
    </message>
</context>
<context>
    <name>loupe::ReportDialog</name>
    <message>
        <source>Make a report</source>
        <translation>レポートを作成</translation>
    </message>
    <message>
        <source>How far the report is</source>
        <translation>レポートの進行状況</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>The &amp;selected photo</source>
        <translation>選択した写真(&amp;S)</translation>
    </message>
    <message>
        <source>The &amp;selected photo: %1</source>
        <translation>選択した写真(&amp;S)：%1</translation>
    </message>
    <message>
        <source>The row that is selected in the table</source>
        <translation>表で選択されている行</translation>
    </message>
    <message>
        <source>What the &amp;table shows</source>
        <translation>表に表示されているもの(&amp;T)</translation>
    </message>
    <message>
        <source>In the table&apos;s order, with its filter</source>
        <translation>表の順序とフィルターに従います</translation>
    </message>
    <message>
        <source>Photos with a &amp;bookmark</source>
        <translation>ブックマークのある写真(&amp;B)</translation>
    </message>
    <message>
        <source>All photos in which you marked a place</source>
        <translation>場所に印を付けたすべての写真</translation>
    </message>
    <message>
        <source>&amp;All photos of the case</source>
        <translation>ケースのすべての写真(&amp;A)</translation>
    </message>
    <message>
        <source>Also those that the table does not show</source>
        <translation>表に表示されていないものも含めます</translation>
    </message>
    <message>
        <source>Report on the case %1</source>
        <translation>ケース %1 のレポート</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>タイトル(&amp;T)</translation>
    </message>
    <message>
        <source>Stands on the first page</source>
        <translation>最初のページに表示されます</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>記名なし</translation>
    </message>
    <message>
        <source>&amp;Examiner</source>
        <translation>検査者(&amp;E)</translation>
    </message>
    <message>
        <source>Who answers for the report; may stay empty</source>
        <translation>レポートの責任者。空欄でもかまいません</translation>
    </message>
    <message>
        <source>&amp;HTML</source>
        <translation>HTML(&amp;H)</translation>
    </message>
    <message>
        <source>One file for any browser, with its pictures in it</source>
        <translation>画像も含めて 1 つのファイル。どのブラウザーでも表示できます</translation>
    </message>
    <message>
        <source>&amp;PDF</source>
        <translation>PDF(&amp;P)</translation>
    </message>
    <message>
        <source>Pages of A4, for printing and for files</source>
        <translation>A4 のページ。印刷用と保管用</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose the report&apos;s name and folder</source>
        <translation>レポートの名前とフォルダーを選択します</translation>
    </message>
    <message>
        <source>The report&apos;s file</source>
        <translation>レポートのファイル</translation>
    </message>
    <message>
        <source>Where the report goes</source>
        <translation>レポートの保存先</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>&amp;Make report</source>
        <translation>レポートを作成(&amp;M)</translation>
    </message>
    <message>
        <source>Read the photos again and write the report</source>
        <translation>写真をもう一度読み取り、レポートを書き出します</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open the report with the program that shows such files</source>
        <translation>この種類のファイルを表示するプログラムでレポートを開きます</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>フォルダーに表示(&amp;F)</translation>
    </message>
    <message>
        <source>Open the folder of the report</source>
        <translation>レポートのフォルダーを開きます</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close; a report that is being written is given up</source>
        <translation>閉じます。書き出し中のレポートは中止します</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>What a report holds</source>
        <translation>レポートの内容</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>choice, number of photos</comment>
        <translation>%1（%2 枚）</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>There is no such photo in the case; choose others.</source>
        <translation>そのような写真はケースにありません。別のものを選択してください。</translation>
    </message>
    <message>
        <source>photos with a bookmark</source>
        <translation>ブックマークのある写真</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Reading the photos and writing the report…</source>
        <translation>写真を読み取り、レポートを書き出し中…</translation>
    </message>
    <message>
        <source>Photos in the report: %1.</source>
        <translation>レポートの写真：%1 枚。</translation>
    </message>
    <message>
        <source>Changed since the scan, missing or not readable: %1; the report says which.</source>
        <translation>スキャン後に変更されたか、見つからないか、読み取れないもの：%1 枚。どれであるかはレポートに示されています。</translation>
    </message>
    <message>
        <source>Cancelled; no report was written.</source>
        <translation>キャンセルしました。レポートは書き出されていません。</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>終了中…</translation>
    </message>
</context>
<context>
    <name>loupe::ReportItemText</name>
    <message>
        <source>Score map over the photo; the outline is where the score is above %1.</source>
        <translation>写真に重ねたスコアマップ。輪郭はスコアが %1 を超える部分です。</translation>
    </message>
    <message>
        <source>Score map as the case keeps it, without the photo; the outline is where the score is above %1.</source>
        <translation>ケースに保存されているスコアマップ（写真なし）。輪郭はスコアが %1 を超える部分です。</translation>
    </message>
    <message>
        <source>The photo, shown in %1 × %2 of its %3 × %4 pixels.</source>
        <translation>写真（%3 × %4 ピクセルを %1 × %2 で表示）。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Share of the picture</source>
        <translation>画像に占める割合</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>平均スコア</translation>
    </message>
    <message>
        <source>Regions above the threshold, in pixels of the upright picture</source>
        <translation>しきい値を超える領域（正しい向きの画像のピクセル）</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>スコア %1</translation>
    </message>
    <message>
        <source>How often unedited photos score this high is not known: the model&apos;s card is neither in the case nor with this program.</source>
        <translation>未編集の写真がこれほど高いスコアになる頻度は不明です。モデルカードがケースにもこのプログラムにもありません。</translation>
    </message>
    <message>
        <source>%1 of the picture lies above the threshold of %2.</source>
        <translation>画像の %1 がしきい値 %2 を超えています。</translation>
    </message>
    <message>
        <source>Made for: %1</source>
        <translation>用途：%1</translation>
    </message>
    <message>
        <source>What this model does not see in any photo stands in the chapter on models.</source>
        <translation>写真にかかわらずこのモデルに見えないものは、「モデル」の章に記載しています。</translation>
    </message>
    <message>
        <source>How the result came to be, and what the network could not see</source>
        <translation>結果が得られた経緯と、ネットワークに見えなかったもの</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>SHA-256 of the weights</source>
        <translation>重みの SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the model&apos;s card</source>
        <translation>モデルカードの SHA-256</translation>
    </message>
    <message>
        <source>Threshold of the score map</source>
        <translation>スコアマップのしきい値</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>解析</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1、所要時間 %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>SHA-256 at the scan</source>
        <translation>スキャン時の SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 now</source>
        <translation>現在の SHA-256</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>The examiner&apos;s words</source>
        <translation>検査者の記載</translation>
    </message>
    <message>
        <source>Classical evidence maps that the case keeps of this file</source>
        <translation>このファイルについてケースに保存されている、従来手法のエビデンスマップ</translation>
    </message>
    <message>
        <source>Results of other models on the same file</source>
        <translation>同じファイルについてのほかのモデルの結果</translation>
    </message>
    <message>
        <source>One of the models was adapted to a collection of pictures: the instrument itself was changed on such material. Both results are given, and where they differ neither is to be used without the other.</source>
        <translation>モデルの 1 つは、画像のコレクションに適応させたものです。つまり、解析の手段そのものが、このような画像に合わせて変えられています。両方の結果を示します。両者が異なる場合、どちらの結果も、もう一方なしで使わないでください。</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>未解析</translation>
    </message>
    <message>
        <source>The case has no result of this file.</source>
        <translation>このファイルの結果はケースにありません。</translation>
    </message>
    <message>
        <source>What is reported here is the result that the case keeps.</source>
        <translation>ここに示すのは、ケースに保存されている結果です。</translation>
    </message>
    <message>
        <source>The file is the one that was scanned: both hashes agree.</source>
        <translation>ファイルはスキャンしたものと同じです。両方のハッシュが一致しています。</translation>
    </message>
    <message>
        <source>The file has changed since the scan: the hashes differ.</source>
        <translation>ファイルはスキャン後に変更されています。ハッシュが異なります。</translation>
    </message>
    <message>
        <source>The file could not be compared with the one that was scanned. %1</source>
        <translation>ファイルを、スキャンしたものと比較できませんでした。%1</translation>
    </message>
    <message>
        <source>The case has no hash of this file, so it cannot be told whether it has changed.</source>
        <translation>このファイルのハッシュがケースにないため、変更の有無は分かりません。</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>見つからない</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>読み取れない</translation>
    </message>
    <message>
        <source>no hash kept</source>
        <translation>ハッシュの記録なし</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <comment>date, time</comment>
        <translation>%1 %2 UTC</translation>
    </message>
    <message>
        <source>Stability check: the verdict stays when the photo is compressed more, reduced or cropped.</source>
        <translation>安定性の検査：写真をさらに圧縮、縮小、または切り抜いても、判定は変わりません。</translation>
    </message>
    <message>
        <source>Stability check: the verdict changes when the photo is compressed more, reduced or cropped.</source>
        <translation>安定性の検査：写真をさらに圧縮、縮小、または切り抜くと、判定が変わります。</translation>
    </message>
    <message>
        <source>The model of this result was adapted to a collection of pictures: the instrument itself was changed on such material.</source>
        <translation>この結果のモデルは、画像のコレクションに適応させたものです。つまり、解析の手段そのものが、このような画像に合わせて変えられています。</translation>
    </message>
    <message>
        <source>The model of this result was adapted, from %1, to a collection of pictures: the instrument itself was changed on such material.</source>
        <translation>この結果のモデルは、%1 を画像のコレクションに適応させたものです。つまり、解析の手段そのものが、このような画像に合わせて変えられています。</translation>
    </message>
    <message>
        <source>What other models found is given below.</source>
        <translation>ほかのモデルの結果は以下に示します。</translation>
    </message>
    <message>
        <source>The case has no result of another model to compare it with.</source>
        <translation>比較できるほかのモデルの結果は、ケースにありません。</translation>
    </message>
</context>
<context>
    <name>loupe::ReportLogText</name>
    <message>
        <source>Case made</source>
        <translation>ケースの作成</translation>
    </message>
    <message>
        <source>Scan begun</source>
        <translation>スキャンの開始</translation>
    </message>
    <message>
        <source>Scan gone on with</source>
        <translation>スキャンの続行</translation>
    </message>
    <message>
        <source>Scan finished</source>
        <translation>スキャンの完了</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>File has changed</source>
        <translation>ファイルの変更</translation>
    </message>
    <message>
        <source>Status set</source>
        <translation>状態の設定</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>メモの記入</translation>
    </message>
    <message>
        <source>Bookmark added</source>
        <translation>ブックマークの追加</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>ブックマークの削除</translation>
    </message>
    <message>
        <source>Other case taken in</source>
        <translation>別のケースの取り込み</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>時刻（UTC）</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>File no.</source>
        <translation>ファイル番号</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Each entry carries the hash of the one before. All of them were computed again, and the hashes of all results: they fit.</source>
        <translation>各記録には、その前の記録のハッシュが含まれています。それらすべてと、すべての結果のハッシュを計算し直しました。整合しています。</translation>
    </message>
    <message>
        <source>Each entry carries the hash of the one before. They were computed again, and do not all fit: the case was changed from outside.</source>
        <translation>各記録には、その前の記録のハッシュが含まれています。それらを計算し直したところ、整合しないものがあります。ケースは外部から変更されています。</translation>
    </message>
    <message>
        <source>Log of the case</source>
        <translation>ケースのログ</translation>
    </message>
    <message>
        <source>Below are the entries about the files of this report and the scans that found them.</source>
        <translation>以下は、このレポートのファイルと、それらを見つけたスキャンについての記録です。</translation>
    </message>
</context>
<context>
    <name>loupe::ReportText</name>
    <message>
        <source>All files are the ones that were scanned: their hashes agree.</source>
        <translation>すべてのファイルはスキャンしたものと同じです。ハッシュが一致しています。</translation>
    </message>
    <message>
        <source>Files that are the ones that were scanned, by their hashes: %1 of %2. The others have changed, are missing, or have no hash in the case; each says so.</source>
        <translation>ハッシュがスキャンしたものと一致するファイル：%2 件中 %1 件。残りは、変更されているか、見つからないか、ケースにハッシュがありません。それぞれの箇所に示しています。</translation>
    </message>
    <message>
        <source>The case was changed from outside: its log is broken at entry %1.</source>
        <translation>ケースは外部から変更されています。ログは記録 %1 のところで整合しなくなっています。</translation>
    </message>
    <message>
        <source>The case was changed from outside: results that are not what was logged: %1.</source>
        <translation>ケースは外部から変更されています。ログの記録と一致しない結果：%1 件。</translation>
    </message>
    <message>
        <source>Report on the case %1</source>
        <translation>ケース %1 のレポート</translation>
    </message>
    <message>
        <source>Loupe · traces of editing in photos</source>
        <translation>Loupe · 写真に残る編集の痕跡</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>ケース</translation>
    </message>
    <message>
        <source>Number of the case</source>
        <translation>ケースの番号</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>検査者</translation>
    </message>
    <message>
        <source>Files in this report</source>
        <translation>このレポートのファイル数</translation>
    </message>
    <message>
        <source>State of the case</source>
        <translation>ケースの状態</translation>
    </message>
    <message>
        <source>Hash of that entry</source>
        <translation>その記録のハッシュ</translation>
    </message>
    <message>
        <source>What Loupe finds is a hint where to look, to be checked by other means. A photo without findings may still be edited. The chapter on limits says more.</source>
        <translation>Loupe が見つけるものは、どこを見るべきかの手がかりであり、ほかの方法で確認する必要があります。何も見つからなかった写真でも、編集されている可能性があります。詳しくは、方法の限界についての章に記載しています。</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>未解析</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Since the scan</source>
        <translation>スキャン以降</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Log of the case</source>
        <translation>ケースのログ</translation>
    </message>
    <message>
        <source>Limits of the method</source>
        <translation>方法の限界</translation>
    </message>
    <message>
        <source>Index of files</source>
        <translation>ファイル索引</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>%1 ページ</translation>
    </message>
    <message>
        <source>No file of this report has a result.</source>
        <translation>このレポートのファイルには、どれにも結果がありません。</translation>
    </message>
    <message>
        <source>The card of this model is neither in the case nor with this program; only its hashes are known.</source>
        <translation>このモデルのモデルカードは、ケースにもこのプログラムにもありません。分かっているのはハッシュだけです。</translation>
    </message>
    <message>
        <source>The card of this model in the case is not the one that its runs name, or cannot be read; only its hashes are known.</source>
        <translation>ケースにあるこのモデルのモデルカードは、実行時に使われたものと異なるか、読み取れません。分かっているのはハッシュだけです。</translation>
    </message>
    <message>
        <source>SHA-256 of the weights</source>
        <translation>重みの SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the model&apos;s card</source>
        <translation>モデルカードの SHA-256</translation>
    </message>
    <message>
        <source>What a score shows</source>
        <translation>スコアが示すこと</translation>
    </message>
    <message>
        <source>What it does not show</source>
        <translation>スコアが示さないこと</translation>
    </message>
    <message>
        <source>A rate of false alarms was measured on the photos that the model&apos;s card names. Photos of another origin, size or compression may raise more.</source>
        <translation>誤警報率は、モデルカードに記載された写真で測定したものです。出所、サイズ、圧縮が異なる写真では、誤警報がそれより多くなることがあります。</translation>
    </message>
    <message>
        <source>Outlines and regions show where the score map is above a threshold. Their borders are those of the network&apos;s grid, not of an edit.</source>
        <translation>輪郭と領域は、スコアマップがしきい値を超える場所を示します。その境界はネットワークの格子の境界であり、編集の境界ではありません。</translation>
    </message>
    <message>
        <source>Equal hashes say that a file has the same bytes as when it was scanned. They say nothing about what happened to it before.</source>
        <translation>ハッシュが一致することは、ファイルのバイト列がスキャン時と同じであることを意味します。それより前に何があったかについては、何も示しません。</translation>
    </message>
    <message>
        <source>The log shows changes from outside as long as its last hash is kept elsewhere, as in this report. Who rewrites all of it is found out with such a hash only.</source>
        <translation>最後のハッシュがこのレポートのように別の場所に保管されている限り、ログから外部からの変更が分かります。ログ全体が書き換えられた場合は、そのようなハッシュがなければ分かりません。</translation>
    </message>
    <message>
        <source>The pictures in this report are reduced and compressed for reading. The results were computed from the files themselves.</source>
        <translation>このレポートの画像は、閲覧用に縮小・圧縮したものです。結果はファイルそのものから計算しています。</translation>
    </message>
    <message>
        <source>at the scan</source>
        <translation>スキャン時</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>File and its SHA-256</source>
        <translation>ファイルとその SHA-256</translation>
    </message>
    <message>
        <source>The log of the case fits together: no change of an entry or a result from outside was found.</source>
        <translation>ケースのログは整合しています。外部からの記録や結果の変更は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>選択条件</translation>
    </message>
    <message>
        <source>log entry %1, %2</source>
        <translation>ログの記録 %1（%2）</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>レポートの作成プログラム</translation>
    </message>
    <message>
        <source>The score is not the probability that the photo was edited: that also depends on how many of such photos are edited.</source>
        <translation>スコアは、写真が編集された確率ではありません。その確率は、そのような写真のうちどれだけが編集されているかにも左右されます。</translation>
    </message>
</context>
<context>
    <name>loupe::RunBar</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stand still after the step that is being made; go on with another click</source>
        <translation>実行中のステップの後で一時停止します。もう一度クリックすると続行します</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop after the step that is being made</source>
        <translation>実行中のステップの後で停止します</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Waits for another run to end.</source>
        <translation>別の実行が終わるのを待っています。</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>準備中…</translation>
    </message>
    <message>
        <source>Goes on…</source>
        <translation>続行中…</translation>
    </message>
    <message>
        <source>Paused. Photos can be analysed meanwhile.</source>
        <translation>一時停止中です。その間も写真を解析できます。</translation>
    </message>
    <message>
        <source>Stopping after this step…</source>
        <translation>このステップの後で停止します…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
</context>
<context>
    <name>loupe::SamplesModel</name>
    <message>
        <source>not known where</source>
        <translation>場所は不明</translation>
    </message>
    <message>
        <source>only its tokens were kept</source>
        <translation>トークンのみ保存</translation>
    </message>
    <message>
        <source>Forged, it is not known where</source>
        <translation>改ざんあり、場所は不明</translation>
    </message>
    <message>
        <source>Forged on %1 of its area</source>
        <translation>改ざんあり（面積の %1）</translation>
    </message>
    <message>
        <source>Nothing is forged in it</source>
        <translation>改ざん部分なし</translation>
    </message>
    <message>
        <source>What the network marks in it now</source>
        <translation>ネットワークが現在この画像でマークする部分</translation>
    </message>
    <message>
        <source>The picture as the network was shown it</source>
        <translation>ネットワークに見せたとおりの画像</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>What it should find</source>
        <translation>見つけるべき部分</translation>
    </message>
    <message>
        <source>What it finds</source>
        <translation>見つけた部分</translation>
    </message>
</context>
<context>
    <name>loupe::ScanPage</name>
    <message>
        <source>&amp;Scan folder…</source>
        <translation>フォルダーをスキャン(&amp;S)…</translation>
    </message>
    <message>
        <source>Look for traces of editing in all photos of a folder</source>
        <translation>フォルダーのすべての写真で編集の痕跡を探します</translation>
    </message>
    <message>
        <source>&amp;Export table…</source>
        <translation>表をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the files that the table shows into a CSV file</source>
        <translation>表に示されているファイルを CSV ファイルに書き出します</translation>
    </message>
    <message>
        <source>Make &amp;report…</source>
        <translation>レポートを作成(&amp;R)…</translation>
    </message>
    <message>
        <source>Write what the case knows of its photos as HTML or PDF</source>
        <translation>ケースの写真について分かっていることを HTML または PDF に書き出します</translation>
    </message>
    <message>
        <source>With the folders in it</source>
        <translation>サブフォルダーを含める</translation>
    </message>
    <message>
        <source>Scans look into the folders in a folder too</source>
        <translation>フォルダー内のフォルダーもスキャンします</translation>
    </message>
    <message>
        <source>Filter: words, or score&gt;0.7 size&lt;500kB band=strong is:error</source>
        <translation>フィルター：語句、または score&gt;0.7 size&lt;500kB band=strong is:error</translation>
    </message>
    <message>
        <source>Words in path, note or status; and score, share, size, width, height, pixels, regions, seconds with &lt; &lt;= = &gt;= &gt;; band=strong, moderate, inconclusive or no_trace; status=relevant; is:done, failed, damaged, pending, error, noted or bookmarked. All must hold. (Ctrl+F)</source>
        <translation>パス、メモ、状態の中の語句。score、share、size、width、height、pixels、regions、seconds と &lt; &lt;= = &gt;= &gt;。band=strong、moderate、inconclusive、no_trace。status=relevant。is:done、failed、damaged、pending、error、noted、bookmarked。すべての条件を満たす必要があります。（Ctrl+F）</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>&amp;Filter the table</source>
        <translation>表をフィルター(&amp;F)</translation>
    </message>
    <message>
        <source>Type what the table shows</source>
        <translation>表に表示する条件を入力します</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Scan a folder</source>
        <translation>フォルダーをスキャン</translation>
    </message>
    <message>
        <source>There is no model yet: wait until it is loaded, or choose a model folder in the Tools menu.</source>
        <translation>モデルがまだありません。読み込みが終わるのを待つか、「ツール」メニューでモデルのフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>There are no pictures in what was chosen.</source>
        <translation>選択したものに画像がありません。</translation>
    </message>
    <message numerus="yes">
        <source>Scanned %n picture(s).</source>
        <translation>
            <numerusform>%n 枚の画像をスキャンしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Scanning the same folders again goes on from here.</source>
        <translation>停止しました。同じフォルダーをもう一度スキャンすると、ここから続行します。</translation>
    </message>
    <message>
        <source>The filter does not know “%1”.</source>
        <translation>フィルターは「%1」を認識できません。</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>表をエクスポート</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n 件のファイルを %1 に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>No file of the case is like this.</source>
        <translation>条件に合うファイルはケースにありません。</translation>
    </message>
    <message>
        <source>Drop folders here, or use Scan folder. What is found is kept in a case file; photos are only read.</source>
        <translation>フォルダーをここにドロップするか、「フォルダーをスキャン」を使ってください。結果はケースファイルに保存されます。写真は読み取るだけです。</translation>
    </message>
    <message>
        <source>%1 of %2 files shown</source>
        <translation>%2 件中 %1 件のファイルを表示</translation>
    </message>
    <message>
        <source>with errors: %1</source>
        <translation>エラーあり：%1</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>待機中：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n 行をコピーしました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loupe::ScanProgress</name>
    <message>
        <source>%1 h %2 min left</source>
        <translation>残り %1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>残り %1 分</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>残り %1 秒</translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <translation>スキャンの進行状況</translation>
    </message>
    <message>
        <source>Show only the files with an error</source>
        <translation>エラーのあるファイルだけを表示します</translation>
    </message>
    <message>
        <source>Files with an error</source>
        <translation>エラーのあるファイル</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop the scan; what is done is kept, and the next scan of these folders goes on from there</source>
        <translation>スキャンを停止します。済んだ分は保存され、これらのフォルダーの次のスキャンはそこから続行します</translation>
    </message>
    <message>
        <source>Cancel the scan</source>
        <translation>スキャンをキャンセル</translation>
    </message>
    <message>
        <source>Pause the scan</source>
        <translation>スキャンを一時停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Go on with the scan</source>
        <translation>スキャンを続行します</translation>
    </message>
    <message>
        <source>Hold the scan until you go on with it</source>
        <translation>続行するまでスキャンを止めておきます</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>エラー %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for pictures: %1 found</source>
        <translation>画像を検索中：%1 枚発見</translation>
    </message>
    <message>
        <source>%1 of %2 pictures</source>
        <translation>画像 %1 / %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>stopping after this picture</source>
        <translation>この画像の後で停止します</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>毎秒 %1 枚</translation>
    </message>
    <message>
        <source>%1 s each</source>
        <translation>1 枚あたり %1 秒</translation>
    </message>
</context>
<context>
    <name>loupe::ScoreChart</name>
    <message>
        <source>Scores</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>How many pictures have which score. Drag the mark, or use the arrow keys, to see those from a score on.</source>
        <translation>スコアごとの画像の数。目印をドラッグするか矢印キーを使うと、そのスコア以上の画像が表示されます。</translation>
    </message>
</context>
<context>
    <name>loupe::Session</name>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 がなくなっています。</translation>
    </message>
    <message numerus="yes">
        <source>%n of what was open last time is not there any more.</source>
        <translation>
            <numerusform>前回開いていたもののうち %n 件がなくなっています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loupe::Settings</name>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Where the network runs. The model is loaded again.</source>
        <translation>ネットワークの実行場所です。モデルは読み込み直されます。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Of the network&apos;s numbers. 32 bits are exact and slower.</source>
        <translation>ネットワークの数値の精度です。32 ビットは正確ですが遅くなります。</translation>
    </message>
    <message>
        <source>Accepted false alarms</source>
        <translation>許容する誤警報</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>カラーマップ</translation>
    </message>
    <message>
        <source>Colours of the score map. Cividis suits colour-blind eyes.</source>
        <translation>スコアマップの色です。Cividis は色覚に特性のある人にも適しています。</translation>
    </message>
    <message>
        <source>Opacity of the score map</source>
        <translation>スコアマップの不透明度</translation>
    </message>
    <message>
        <source>How much of the photo it covers.</source>
        <translation>写真をどれだけ覆うかを表します。</translation>
    </message>
    <message>
        <source>Opacity of the mask&apos;s fill</source>
        <translation>マスクの塗りの不透明度</translation>
    </message>
    <message>
        <source>Inside the outline of the mask.</source>
        <translation>マスクの輪郭の内側です。</translation>
    </message>
    <message>
        <source>Opacity of the patches</source>
        <translation>パッチの不透明度</translation>
    </message>
    <message>
        <source>The network&apos;s own grid of cells.</source>
        <translation>ネットワーク自体のマス目の格子です。</translation>
    </message>
    <message>
        <source>Opacity of evidence maps</source>
        <translation>エビデンスマップの不透明度</translation>
    </message>
    <message>
        <source>Error levels, noise, JPEG ghosts and the like.</source>
        <translation>エラーレベル、ノイズ、JPEG ゴーストなどです。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Of the window.</source>
        <translation>ウィンドウの配色です。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Of all texts; numbers and dates follow it.</source>
        <translation>すべての文字表示の言語です。数値と日付の書式もこれに従います。</translation>
    </message>
    <message>
        <source>At the next start</source>
        <translation>次回の起動時</translation>
    </message>
    <message>
        <source>What of this session is open again.</source>
        <translation>今回開いていたもののうち、再び開くものです。</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>Where models, trainings and cases without a name of their own are kept. What lies in another folder is not moved.</source>
        <translation>モデル、学習、および名前を付けていないケースの保存場所です。別のフォルダーにあるものは移動しません。</translation>
    </message>
    <message>
        <source>Largest photo</source>
        <translation>写真の最大サイズ</translation>
    </message>
    <message>
        <source>In megapixels. A photo above this is not opened, so that it cannot fill the memory.</source>
        <translation>単位はメガピクセルです。これより大きい写真は、メモリを使い切らないように、開きません。</translation>
    </message>
    <message>
        <source>Share of unedited photos that may reach your threshold. The verdict then says on which side of it a photo lies. 0 leaves it at the bands of the model&apos;s card.</source>
        <translation>スコアがしきい値に達することを許容する、未編集の写真の割合です。設定すると、写真がしきい値のどちら側にあるかが判定に示されます。0 にすると、モデルカードの段階だけになります。</translation>
    </message>
</context>
<context>
    <name>loupe::SettingsDialog</name>
    <message>
        <source>Analysis</source>
        <translation>解析</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>32 bits (fp32)</source>
        <translation>32 ビット (fp32)</translation>
    </message>
    <message>
        <source>16 bits (bf16)</source>
        <translation>16 ビット (bf16)</translation>
    </message>
    <message>
        <source>16 bits (fp16)</source>
        <translation>16 ビット (fp16)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>新しく始める</translation>
    </message>
    <message>
        <source>The page and the case</source>
        <translation>ページとケース</translation>
    </message>
    <message>
        <source>The page, the case and the photos</source>
        <translation>ページ、ケース、写真</translation>
    </message>
    <message>
        <source>Acts after the next start.</source>
        <translation>次回の起動後に有効になります。</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Give everything here its first value</source>
        <translation>ここにある項目をすべて初期値にします</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>リセット：%1</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>既定値に戻します</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation>%</translation>
    </message>
    <message>
        <source> MP</source>
        <comment>after a number</comment>
        <translation> MP</translation>
    </message>
    <message>
        <source>As the model&apos;s card</source>
        <translation>モデルカードに従う</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Choose a folder (Ctrl+Return)</source>
        <translation>フォルダーを選択します（Ctrl+Return）</translation>
    </message>
    <message>
        <source>Really reset all</source>
        <translation>本当にすべてリセット</translation>
    </message>
</context>
<context>
    <name>loupe::ShiftModel</name>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Marked before</source>
        <translation>マーク（適応前）</translation>
    </message>
    <message>
        <source>Marked after</source>
        <translation>マーク（適応後）</translation>
    </message>
</context>
<context>
    <name>loupe::ShortcutsDialog</name>
    <message>
        <source>Space, held</source>
        <translation>スペース（押している間）</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>元の写真</translation>
    </message>
    <message>
        <source>Shift + arrows</source>
        <translation>Shift + 矢印</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>写真を移動</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>ホイール</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>カーソルの位置で拡大・縮小</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>ダブルクリック</translation>
    </message>
    <message>
        <source>Whole photo or actual size</source>
        <translation>写真全体または実際のサイズ</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
</context>
<context>
    <name>loupe::SideBySide</name>
    <message>
        <source>Photo at the side</source>
        <translation>横の写真</translation>
    </message>
    <message>
        <source>A photo without layers, at the place and size of the other.</source>
        <translation>レイヤーなしの写真。位置と大きさはもう一方と同じです。</translation>
    </message>
</context>
<context>
    <name>loupe::StabilityCheck</name>
    <message>
        <source>Another model is in use now; analyse the photo again first.</source>
        <translation>現在は別のモデルを使用しています。先に写真をもう一度解析してください。</translation>
    </message>
</context>
<context>
    <name>loupe::StabilityPanel</name>
    <message>
        <source>Progress of the stability check</source>
        <translation>安定性の検査の進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the stability check</source>
        <translation>安定性の検査をキャンセルします</translation>
    </message>
    <message>
        <source>Checking the stability: %1 of %2</source>
        <translation>安定性を検査中：%1 / %2</translation>
    </message>
    <message>
        <source>Checking the stability</source>
        <translation>安定性を検査中</translation>
    </message>
    <message>
        <source>Stable when it was checked for the open case.</source>
        <translation>開いているケースで検査したときは安定していました。</translation>
    </message>
    <message>
        <source>The stability was not checked: %1</source>
        <translation>安定性は検査されませんでした：%1</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Changed when it was checked for the open case.</source>
        <translation>開いているケースで検査したときは変化がありました。</translation>
    </message>
</context>
<context>
    <name>loupe::StabilityText</name>
    <message>
        <source>JPEG, quality 90</source>
        <translation>JPEG、品質 90</translation>
    </message>
    <message>
        <source>JPEG, quality 75</source>
        <translation>JPEG、品質 75</translation>
    </message>
    <message>
        <source>Half the size</source>
        <translation>半分のサイズ</translation>
    </message>
    <message>
        <source>5 % cropped on each side</source>
        <translation>各辺を 5% ずつ切り落とし</translation>
    </message>
    <message>
        <source>Stable: saved again, made smaller and cropped, the photo stays in its band.</source>
        <translation>安定：保存し直しても、小さくしても、切り抜いても、写真は同じ段階のままです。</translation>
    </message>
    <message numerus="yes">
        <source>Changes: the photo is in another band after %n of these changes. A verdict that changes says less.</source>
        <translation>
            <numerusform>変化あり：これらの変更のうち %n 件で、写真は別の段階になります。変化する判定から言えることは少なくなります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loupe::StatusStrip</name>
    <message>
        <source>Size and format of the picture</source>
        <translation>画像のサイズと形式</translation>
    </message>
    <message>
        <source>Pixel under the cursor</source>
        <translation>カーソルの下のピクセル</translation>
    </message>
    <message>
        <source>x %1  y %2</source>
        <translation>x %1  y %2</translation>
    </message>
    <message>
        <source>Red, green and blue of that pixel</source>
        <translation>そのピクセルの赤、緑、青</translation>
    </message>
    <message>
        <source>Score map at that pixel, and the patch it lies in</source>
        <translation>そのピクセルのスコアマップの値と、そのピクセルを含むパッチの値</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>スコア %1</translation>
    </message>
    <message>
        <source>patch %1</source>
        <translation>パッチ %1</translation>
    </message>
    <message>
        <source>Screen pixels per picture pixel</source>
        <translation>画像の 1 ピクセルあたりの画面のピクセル数</translation>
    </message>
    <message>
        <source>Where the network runs</source>
        <translation>ネットワークの実行場所</translation>
    </message>
    <message>
        <source>What is running</source>
        <translation>実行中の処理</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>解析の進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the analysis (Esc)</source>
        <translation>解析をキャンセルします（Esc）</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>デコード中</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>モデルを読み込み中</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>解析中</translation>
    </message>
    <message>
        <source>Analysing %1/%2</source>
        <translation>解析中 %1/%2</translation>
    </message>
</context>
<context>
    <name>loupe::StepsPage</name>
    <message>
        <source>%1  %2</source>
        <comment>number and name of a step</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>loupe::SynthesisDialog</name>
    <message>
        <source>A preview makes a few pictures and shows them here, what is forged outlined.</source>
        <translation>プレビューでは、数枚の画像を作り、改ざん部分に輪郭を付けてここに表示します。</translation>
    </message>
    <message>
        <source>Make the set</source>
        <translation>セットを作成</translation>
    </message>
    <message>
        <source>Write the pictures and their masks into the folder</source>
        <translation>画像とそのマスクをフォルダーに書き出します</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Make a training set from unedited photos</source>
        <translation>未編集の写真から学習用セットを作成</translation>
    </message>
    <message>
        <source>Forgeries are made out of your own photos: splices, copied areas, removals, local edits, with a history of saving and scaling. The photos themselves are only read.</source>
        <translation>手元の写真から改ざん画像を作ります。別の写真からの貼り付け（スプライス）、部分の複製、除去、局所的な編集を行い、保存と拡大・縮小の履歴を加えます。写真そのものは読み取るだけです。</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>フォルダー…</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Choose the folder of unedited photos</source>
        <translation>未編集の写真のフォルダーを選択します</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>セット</translation>
    </message>
    <message>
        <source>Choose the folder that the set is written to</source>
        <translation>セットを書き出すフォルダーを選択します</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像の数</translation>
    </message>
    <message>
        <source>How many pictures are made, about half of them forged; some hundreds are a beginning</source>
        <translation>作成する画像の数。約半分が改ざん画像になります。まずは数百枚が目安です</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>一辺</translation>
    </message>
    <message>
        <source>Width and height of each picture in pixels, a multiple of 8</source>
        <translation>各画像の幅と高さ（ピクセル単位、8 の倍数）</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The same photos, numbers and seed give the same pictures</source>
        <translation>写真、数値、シードが同じなら同じ画像になります</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Make a few pictures and look at them; nothing is written to the set&apos;s folder</source>
        <translation>数枚の画像を作って確認します。セットのフォルダーには何も書き込みません</translation>
    </message>
    <message>
        <source>Choose the folder of unedited photos.</source>
        <translation>未編集の写真のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>フォルダー %1 はありません。</translation>
    </message>
    <message>
        <source>Side must be a multiple of 8.</source>
        <translation>一辺は 8 の倍数にしてください。</translation>
    </message>
    <message>
        <source>Choose the folder that the set is written to.</source>
        <translation>セットを書き出すフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Choose another folder for the set than that of the photos.</source>
        <translation>セットには、写真のフォルダーとは別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>A few pictures are being made…</source>
        <translation>数枚の画像を作成中…</translation>
    </message>
    <message>
        <source>%1 forged and %2 unedited ones, as the set will have them:</source>
        <translation>作成されるセットと同様の改ざん画像 %1 枚と未編集画像 %2 枚：</translation>
    </message>
    <message>
        <source>Stopped; what was made until then is in the folder.</source>
        <translation>停止しました。それまでに作成したものはフォルダーにあります。</translation>
    </message>
    <message>
        <source>%1 forged and %2 unedited pictures were made.</source>
        <translation>改ざん画像 %1 枚と未編集画像 %2 枚を作成しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be used.</source>
        <translation>
            <numerusform>%n 枚の写真は使用できませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loupe::ThresholdBar</name>
    <message>
        <source>Score above which a pixel counts as edited ([ and ])</source>
        <translation>スコアがこの値を超えるピクセルを編集されたとみなします（[ と ]）</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Threshold, value</source>
        <translation>しきい値（値）</translation>
    </message>
    <message>
        <source>Model&apos;s threshold</source>
        <translation>モデルのしきい値</translation>
    </message>
    <message>
        <source>Back to the model&apos;s own threshold</source>
        <translation>モデルのしきい値に戻します</translation>
    </message>
</context>
<context>
    <name>loupe::ThumbnailModel</name>
    <message>
        <source>%1: %2, score %3</source>
        <translation>%1：%2、スコア %3</translation>
    </message>
</context>
<context>
    <name>loupe::TrainOptions</name>
    <message>
        <source>Epochs</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>How often every labelled picture is seen</source>
        <translation>各ラベル付き画像を見る回数</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Pictures at once; 0 = what fits into memory. Fewer need less memory</source>
        <translation>一度に扱う画像の数。0 = メモリに収まる数。少ないほどメモリを使いません</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>How far a step goes at most; halve it when the loss jumps, double it when it hardly falls</source>
        <translation>1 ステップで進む最大の幅。損失が急に変動するときは半分に、ほとんど下がらないときは 2 倍にします</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>検証用の取り分け</translation>
    </message>
    <message>
        <source>Share of the pictures that training never sees and that tell whether it helps, 0 to 0.9</source>
        <translation>学習には使わず、効果があるかどうかを確かめる画像の割合（0 ～ 0.9）</translation>
    </message>
    <message>
        <source>Learning rate, segmenter</source>
        <translation>学習率：セグメンター</translation>
    </message>
    <message>
        <source>Of the part that makes masks</source>
        <translation>マスクを作る部分の学習率</translation>
    </message>
    <message>
        <source>Learning rate, backbone</source>
        <translation>学習率：バックボーン</translation>
    </message>
    <message>
        <source>Of the part that sees; in the joint stage only</source>
        <translation>画像を見る部分の学習率。同時ステージのみ</translation>
    </message>
    <message>
        <source>Batches a step</source>
        <translation>1 ステップのバッチ数</translation>
    </message>
    <message>
        <source>Their gradients are added before the weights change: a larger batch without its memory</source>
        <translation>重みを変える前に勾配を合計します。メモリを増やさずに大きなバッチになります</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Of the optimiser; 0 = as many as the epochs give</source>
        <translation>オプティマイザーのステップ数。0 = エポックから決まる数</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>打ち切りまでの確認回数</translation>
    </message>
    <message>
        <source>Stop after so many looks at what is kept aside without a better one; 0 = never</source>
        <translation>検証用に取り分けた画像の確認で、この回数続けて改善がなければ停止します。0 = 停止しない</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>重み減衰</translation>
    </message>
    <message>
        <source>Pulls the weights towards 0, against learning by heart</source>
        <translation>重みを 0 に近づけ、丸暗記を抑えます</translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation>ベータ 1</translation>
    </message>
    <message>
        <source>Of AdamW: how long gradients are remembered</source>
        <translation>AdamW：勾配を記憶する長さ</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>ベータ 2</translation>
    </message>
    <message>
        <source>Of AdamW: how long their squares are remembered</source>
        <translation>AdamW：勾配の二乗を記憶する長さ</translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation>勾配の上限</translation>
    </message>
    <message>
        <source>Longer gradients are shortened to this length</source>
        <translation>これより長い勾配は、この長さに縮めます</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>ウォームアップ</translation>
    </message>
    <message>
        <source>Share of the steps in which the learning rate rises from 0</source>
        <translation>学習率が 0 から上がるステップの割合</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>減衰</translation>
    </message>
    <message>
        <source>Share of the steps, at the end, in which it falls to 0</source>
        <translation>終わりに学習率が 0 まで下がるステップの割合</translation>
    </message>
    <message>
        <source>Weight, classifier</source>
        <translation>重み：分類器</translation>
    </message>
    <message>
        <source>Of the verdict&apos;s loss in the joint stage</source>
        <translation>同時ステージでの判定の損失の重み</translation>
    </message>
    <message>
        <source>Weight, segmenter</source>
        <translation>重み：セグメンター</translation>
    </message>
    <message>
        <source>Of the mask&apos;s loss in the joint stage</source>
        <translation>同時ステージでのマスクの損失の重み</translation>
    </message>
    <message>
        <source>Weight, boxes</source>
        <translation>重み：枠</translation>
    </message>
    <message>
        <source>Of the box around the mask; 0 = none</source>
        <translation>マスクを囲む枠の損失の重み。0 = なし</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>反転</translation>
    </message>
    <message>
        <source>Share of the pictures that are mirrored; keeps every trace</source>
        <translation>左右反転する画像の割合。痕跡はすべて残ります</translation>
    </message>
    <message>
        <source>Quarter turns</source>
        <translation>90 度回転</translation>
    </message>
    <message>
        <source>Share of the pictures that are turned; keeps every trace</source>
        <translation>回転する画像の割合。痕跡はすべて残ります</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>Share of the pictures of which a piece is taken</source>
        <translation>一部を切り抜く画像の割合</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>Share of the pictures that are saved as JPEG again</source>
        <translation>JPEG で保存し直す画像の割合</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>サイズ変更</translation>
    </message>
    <message>
        <source>Share of the pictures that are scaled</source>
        <translation>拡大・縮小する画像の割合</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>ぼかし</translation>
    </message>
    <message>
        <source>Share of the pictures that are blurred</source>
        <translation>ぼかす画像の割合</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>ノイズ</translation>
    </message>
    <message>
        <source>Share of the pictures that get noise</source>
        <translation>ノイズを加える画像の割合</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>明るさ</translation>
    </message>
    <message>
        <source>Share of the pictures that are made lighter or darker</source>
        <translation>明るくまたは暗くする画像の割合</translation>
    </message>
    <message>
        <source>Hard forgeries</source>
        <translation>難しい改ざん</translation>
    </message>
    <message>
        <source>Share of the synthesised forgeries with a history of processing</source>
        <translation>合成した改ざん画像のうち、加工の履歴を持つものの割合</translation>
    </message>
    <message>
        <source>Easy steps</source>
        <translation>易しいステップ</translation>
    </message>
    <message>
        <source>At the start all synthesised forgeries are plain</source>
        <translation>最初は、合成した改ざん画像はすべて単純なものです</translation>
    </message>
    <message>
        <source>Look every</source>
        <translation>確認の間隔</translation>
    </message>
    <message>
        <source>Steps between looks at what is kept aside; 0 = after every epoch</source>
        <translation>検証用に取り分けた画像を確認するステップの間隔。0 = エポックごと</translation>
    </message>
    <message>
        <source>Pictures looked at</source>
        <translation>確認する画像の数</translation>
    </message>
    <message>
        <source>Of those that are kept aside, at most</source>
        <translation>検証用に取り分けた画像のうち、最大で使う数</translation>
    </message>
    <message>
        <source>Show every</source>
        <translation>表示の間隔</translation>
    </message>
    <message>
        <source>Steps between looks at the probe photo and at samples; 0 = whenever it looks at what is kept aside</source>
        <translation>プローブ写真とサンプルを確認するステップの間隔。0 = 検証用に取り分けた画像を確認するたび</translation>
    </message>
    <message>
        <source>Samples shown</source>
        <translation>表示するサンプル数</translation>
    </message>
    <message>
        <source>Pictures of the batch that are shown with target and prediction</source>
        <translation>バッチの画像のうち、目標と予測とともに表示する数</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>チェックポイントの間隔</translation>
    </message>
    <message>
        <source>Minutes; a run that is killed goes on from the last checkpoint</source>
        <translation>分単位。強制終了された実行は最後のチェックポイントから続行します</translation>
    </message>
    <message>
        <source>Low rank</source>
        <translation>低ランク</translation>
    </message>
    <message>
        <source>In the joint stage the backbone learns changes of this rank only, which needs less memory; 0 = all of it</source>
        <translation>同時ステージで、バックボーンはこのランクの変化だけを学習し、必要なメモリが減ります。0 = 全体を学習</translation>
    </message>
    <message>
        <source>Low-rank scale</source>
        <translation>低ランクの倍率</translation>
    </message>
    <message>
        <source>Weight of those changes</source>
        <translation>その変化の重み</translation>
    </message>
    <message>
        <source>Kept tokens</source>
        <translation>保存するトークン</translation>
    </message>
    <message>
        <source>Gigabytes on the disk for what the frozen backbone saw, which makes later epochs fast</source>
        <translation>凍結したバックボーンの出力を保存するディスク容量（ギガバイト）。後のエポックが速くなります</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Of the network on the CPU; 0 = all cores</source>
        <translation>CPU でのネットワークのスレッド数。0 = すべてのコア</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>読み取りスレッド</translation>
    </message>
    <message>
        <source>Threads that prepare pictures; 0 = all cores but one</source>
        <translation>画像を準備するスレッド数。0 = 1 つを除くすべてのコア</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The same seed, data and options give the same model</source>
        <translation>シード、データ、オプションが同じなら同じモデルになります</translation>
    </message>
</context>
<context>
    <name>loupe::TrainingOptionsForm</name>
    <message>
        <source>All together</source>
        <translation>すべて同時</translation>
    </message>
    <message>
        <source>1: the verdict only</source>
        <translation>1：判定のみ</translation>
    </message>
    <message>
        <source>2: the mask only</source>
        <translation>2：マスクのみ</translation>
    </message>
    <message>
        <source>1, 2 and all, in a row</source>
        <translation>1、2、すべてを順に</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Small collection</source>
        <translation>小さなコレクション</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>公開版どおり</translation>
    </message>
    <message>
        <source>As in the paper</source>
        <translation>論文どおり</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>A new network</source>
        <translation>新しいネットワーク</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>開始元</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>The size of a new network; larger ones need far more memory</source>
        <translation>新しいネットワークの大きさ。大きいものははるかに多くのメモリが必要です</translation>
    </message>
    <message>
        <source>Optimisation</source>
        <translation>最適化</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>データ拡張</translation>
    </message>
    <message>
        <source>How it runs</source>
        <translation>実行方法</translation>
    </message>
    <message>
        <source>Recompute activations</source>
        <translation>アクティベーションの再計算</translation>
    </message>
    <message>
        <source>The backbone computes twice what it would have to keep: slower, with less memory</source>
        <translation>バックボーンは、保持するはずの値を 2 回計算します。遅くなりますが、使うメモリは減ります</translation>
    </message>
    <message>
        <source>Mixed precision</source>
        <translation>混合精度</translation>
    </message>
    <message>
        <source>bfloat16 where that does no harm: faster on new GPUs and processors</source>
        <translation>支障のない箇所で bfloat16 を使います。新しい GPU やプロセッサで速くなります</translation>
    </message>
    <message>
        <source>These options do not go together: %1.</source>
        <translation>これらのオプションは組み合わせられません：%1。</translation>
    </message>
    <message>
        <source>What learns: everything, or the classifier or the segmenter on a backbone that stays; or these three in a row, each from the best weights of the one before; numbers that you change count for all of them</source>
        <translation>何を学習するか：すべて、または固定したバックボーン上の分類器かセグメンター。あるいはこの 3 つを順に行い、それぞれ前の最良の重みから始めます。変更した数値はすべてに適用されます</translation>
    </message>
    <message>
        <source>The same numbers</source>
        <translation>同じ数値</translation>
    </message>
    <message>
        <source>Where this stage starts; numbers below that you change count for it too</source>
        <translation>このステージの出発点。下で変更した数値はこのステージにも適用されます</translation>
    </message>
    <message>
        <source>Preset of stage 1</source>
        <translation>ステージ 1 のプリセット</translation>
    </message>
    <message>
        <source>Preset of stage 2</source>
        <translation>ステージ 2 のプリセット</translation>
    </message>
    <message>
        <source>Where all other options start; choosing one sets them again, and in a row of stages the presets of all</source>
        <translation>ほかのすべてのオプションの出発点。選ぶとそれらを設定し直し、ステージを順に行うときは全ステージのプリセットも設定します</translation>
    </message>
    <message>
        <source>Stage 1</source>
        <translation>ステージ 1</translation>
    </message>
    <message>
        <source>Stage 2</source>
        <translation>ステージ 2</translation>
    </message>
</context>
<context>
    <name>loupe::TrainingPage</name>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Labelled pictures</source>
        <translation>ラベル付き画像</translation>
    </message>
    <message>
        <source>Drop folders of forged and unedited pictures here, with a mask for each forged one.</source>
        <translation>改ざん画像と未編集画像のフォルダーをここにドロップしてください。改ざん画像にはそれぞれマスクが必要です。</translation>
    </message>
    <message>
        <source>Unedited photos</source>
        <translation>未編集の写真</translation>
    </message>
    <message>
        <source>No forgeries at hand? Drop folders of unedited photos here: forgeries are made of them while training.</source>
        <translation>改ざん画像が手元にない場合は、未編集の写真のフォルダーをここにドロップしてください。学習中にそれらから改ざん画像を作ります。</translation>
    </message>
    <message>
        <source>Make a set of them…</source>
        <translation>写真からセットを作成…</translation>
    </message>
    <message>
        <source>Make a labelled set of forged and unedited pictures out of unedited photos, after a preview</source>
        <translation>未編集の写真から、改ざん画像と未編集画像のラベル付きセットを作成します。先にプレビューできます</translation>
    </message>
    <message>
        <source>Probe photo…</source>
        <translation>プローブ写真…</translation>
    </message>
    <message>
        <source>A photo that the network looks at again and again while it learns; choose none to take it away</source>
        <translation>学習中にネットワークが繰り返し見る写真。何も選択しなければ外れます</translation>
    </message>
    <message>
        <source>Trainings that were not ended</source>
        <translation>終了していない学習</translation>
    </message>
    <message>
        <source>Trainings that were cancelled or interrupted, or whose model waits for a name</source>
        <translation>キャンセルまたは中断された学習、あるいはモデルに名前が付くのを待っている学習</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Go on from its last checkpoint, or name its model</source>
        <translation>最後のチェックポイントから続行するか、モデルに名前を付けます</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Delete this training and its checkpoint</source>
        <translation>この学習とそのチェックポイントを削除します</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Begin with these pictures and options</source>
        <translation>これらの画像とオプションで開始します</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Compare with the parent</source>
        <translation>元のモデルと比較</translation>
    </message>
    <message>
        <source>Measure the new model and the one it comes from on the pictures that were kept aside</source>
        <translation>検証用に取り分けた画像で、新しいモデルとその元のモデルを測定します</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>The model is installed; choose it on the page Models.</source>
        <translation>モデルをインストールしました。「モデル」ページで選択してください。</translation>
    </message>
    <message>
        <source>Choose labelled pictures, or unedited photos, to learn from.</source>
        <translation>学習に使うラベル付き画像または未編集の写真を選択してください。</translation>
    </message>
    <message>
        <source>The last training&apos;s model waits: keep it or discard it.</source>
        <translation>前回の学習のモデルが保留中です。保持するか破棄してください。</translation>
    </message>
    <message>
        <source>Begun %1: ended, not kept yet</source>
        <translation>開始 %1：終了、未保持</translation>
    </message>
    <message>
        <source>Begun %1: can go on</source>
        <translation>開始 %1：続行可能</translation>
    </message>
    <message>
        <source>Begun %1: no checkpoint yet</source>
        <translation>開始 %1：チェックポイントはまだありません</translation>
    </message>
    <message>
        <source>This stage: %1</source>
        <translation>このステージ：%1</translation>
    </message>
    <message>
        <source>The run: %1</source>
        <translation>実行：%1</translation>
    </message>
    <message>
        <source>This model was trained before.</source>
        <translation>このモデルは以前に学習しました。</translation>
    </message>
    <message>
        <source>The best weights, on what was kept aside: %1. Their scores are not calibrated yet.</source>
        <translation>検証用に取り分けた画像で最良の重み：%1。スコアはまだ較正されていません。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>The last checkpoint is kept; the training can go on from it.</source>
        <translation>最後のチェックポイントが保存されています。学習はそこから続行できます。</translation>
    </message>
    <message>
        <source>Done. Keep the model or discard it.</source>
        <translation>完了しました。モデルを保持するか破棄してください。</translation>
    </message>
    <message numerus="yes">
        <source>Both models are being measured on %n picture(s) that were kept aside…</source>
        <translation>
            <numerusform>検証用に取り分けた %n 枚の画像で両方のモデルを測定中…</numerusform>
        </translation>
    </message>
    <message>
        <source>The new model and its parent, side by side, on what was kept aside.</source>
        <translation>検証用に取り分けた画像での、新しいモデルと元のモデルの比較です。</translation>
    </message>
    <message>
        <source>Choose a probe photo</source>
        <translation>プローブ写真を選択</translation>
    </message>
    <message>
        <source>Photos (%1)</source>
        <translation>写真 (%1)</translation>
    </message>
    <message>
        <source>Probe: %1</source>
        <translation>プローブ：%1</translation>
    </message>
    <message>
        <source>Estimate only</source>
        <translation>見積もりのみ</translation>
    </message>
    <message>
        <source>Measure one step and say what time and memory the run would take; start nothing</source>
        <translation>1 ステップを計測し、実行に必要な時間とメモリを示します。何も開始しません</translation>
    </message>
    <message>
        <source>Measuring one step</source>
        <translation>1 ステップを計測中</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>The run would take: %1</source>
        <translation>実行に必要なもの：%1</translation>
    </message>
    <message>
        <source>Measured; nothing was started.</source>
        <translation>計測しました。何も開始していません。</translation>
    </message>
</context>
<context>
    <name>loupe::TrainingView</name>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>On what is kept aside</source>
        <translation>検証用に取り分けた画像</translation>
    </message>
    <message>
        <source>figure, 0 to 1</source>
        <translation>指標（0 ～ 1）</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>Probe photo</source>
        <translation>プローブ写真</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>What the run said</source>
        <translation>実行からのメッセージ</translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation>損失の対数表示</translation>
    </message>
    <message>
        <source>Equal factors of the loss become equal distances</source>
        <translation>損失の同じ倍率が同じ間隔になります</translation>
    </message>
    <message>
        <source>Smoothing of the loss</source>
        <translation>損失の平滑化</translation>
    </message>
    <message>
        <source>Draw each point of the loss as a mean of those before it</source>
        <translation>損失の各点を、それより前の点の平均として描きます</translation>
    </message>
    <message>
        <source>Curves…</source>
        <translation>曲線…</translation>
    </message>
    <message>
        <source>Write the curves as CSV</source>
        <translation>曲線を CSV に書き出します</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑化</translation>
    </message>
    <message>
        <source>Samples of the batch</source>
        <translation>バッチのサンプル</translation>
    </message>
    <message>
        <source>Pictures that are being learned, what the network should find in them and what it finds</source>
        <translation>学習中の画像、ネットワークがその中で見つけるべき部分、見つけた部分</translation>
    </message>
    <message>
        <source>Pictures of the batch appear here while it learns, at every look.</source>
        <translation>学習中、確認のたびにバッチの画像がここに表示されます。</translation>
    </message>
    <message>
        <source>total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>image AUC</source>
        <translation>画像 AUC</translation>
    </message>
    <message>
        <source>patch AUC</source>
        <translation>パッチ AUC</translation>
    </message>
    <message>
        <source>pixel F1</source>
        <translation>ピクセル F1</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>overall</source>
        <translation>総合</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>ステップ %1</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1 に書き出しました。</translation>
    </message>
</context>
<context>
    <name>loupe::TruthLayers</name>
    <message>
        <source>Choose the ground truth of this photo</source>
        <translation>この写真の正解を選択</translation>
    </message>
    <message>
        <source>Masks (%1)</source>
        <translation>マスク (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 has another shape than this photo, so it is not its ground truth.</source>
        <translation>%1 は縦横比がこの写真と異なるため、この写真の正解ではありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>loupe::TruthPainter</name>
    <message>
        <source>Hit</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>見逃し</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>誤警報</translation>
    </message>
</context>
<context>
    <name>loupe::VerdictCard</name>
    <message>
        <source>Against the ground truth %1: pixel F1 %2 and IoU %3 at this threshold.</source>
        <translation>正解 %1 との比較：このしきい値でピクセル F1 は %2、IoU は %3 です。</translation>
    </message>
    <message>
        <source>It marks nothing, or everything, so there is no AUC.</source>
        <translation>正解が何もマークしていないか、すべてをマークしているため、AUC はありません。</translation>
    </message>
    <message>
        <source>Pixel AUC over all thresholds: %1.</source>
        <translation>すべてのしきい値にわたるピクセル AUC：%1。</translation>
    </message>
    <message>
        <source>This model is a preview. It misses many edits and raises false alarms; do not rely on it.</source>
        <translation>このモデルはプレビュー版です。多くの編集を見逃し、誤警報も出します。このモデルには頼らないでください。</translation>
    </message>
    <message>
        <source>What this shows</source>
        <translation>この結果が示すこと</translation>
    </message>
    <message>
        <source>What it does not show</source>
        <translation>この結果が示さないこと</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Try this photo once more</source>
        <translation>この写真をもう一度試します</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Copy what happened, with the technical detail, to the clipboard</source>
        <translation>発生したことを技術的な詳細とともにクリップボードにコピーします</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>写真なし</translation>
    </message>
    <message>
        <source>Made for: %1</source>
        <translation>用途：%1</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>処理中…</translation>
    </message>
    <message>
        <source>Model loaded: %1</source>
        <translation>モデルの読み込み完了：%1</translation>
    </message>
    <message>
        <source>Decoded: %1</source>
        <translation>デコード完了：%1</translation>
    </message>
    <message>
        <source>Decoding: %1</source>
        <translation>デコード中：%1</translation>
    </message>
    <message>
        <source>Loading the model: %1</source>
        <translation>モデルを読み込み中：%1</translation>
    </message>
    <message>
        <source>Analysing part %1 of %2: %3</source>
        <translation>部分 %1 / %2 を解析中：%3</translation>
    </message>
    <message>
        <source>Analysing: %1</source>
        <translation>解析中：%1</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>スコア %1</translation>
    </message>
    <message>
        <source>Analysed in %1 on %2 (%3).</source>
        <translation>%1で解析しました（%2、%3）。</translation>
    </message>
    <message>
        <source>%1 of the picture lies above the threshold of %2.</source>
        <translation>画像の %1 がしきい値 %2 を超えています。</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>未解析</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>ファイル：%1</translation>
    </message>
    <message>
        <source>The map is a first look, at reduced size: fine traces do not show in it. The result follows.</source>
        <translation>このマップは、縮小サイズでの最初の確認結果です。細かい痕跡は現れません。結果はこの後に表示されます。</translation>
    </message>
</context>
<context>
    <name>loupe::ViewAdjustment</name>
    <message>
        <source>brightness %1</source>
        <translation>明るさ %1</translation>
    </message>
    <message>
        <source>contrast %1</source>
        <translation>コントラスト %1</translation>
    </message>
    <message>
        <source>equalised</source>
        <translation>平坦化</translation>
    </message>
    <message>
        <source>Adjusted for looking: %1</source>
        <translation>表示用の調整：%1</translation>
    </message>
</context>
<context>
    <name>loupe::ViewMarksText</name>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
</context>
<context>
    <name>loupe::WelcomePage</name>
    <message>
        <source>Drop photos or a folder here</source>
        <translation>写真またはフォルダーをここにドロップ</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Photos are only read, never changed.</source>
        <translation>すべてこのコンピューターの中にとどまります。写真は読み取るだけで、変更しません。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Open one or more photos</source>
        <translation>1 枚以上の写真を開きます</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>フォルダーを開く…</translation>
    </message>
    <message>
        <source>Leaf through the photos of a folder</source>
        <translation>フォルダーの写真を順に見ます</translation>
    </message>
    <message>
        <source>Try the samples</source>
        <translation>サンプルを試す</translation>
    </message>
    <message>
        <source>Open the photos that come with Loupe</source>
        <translation>Loupe に付属する写真を開きます</translation>
    </message>
</context>
<context>
    <name>loupe::WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open one or more photos</source>
        <translation>1 枚以上の写真を開きます</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>フォルダーを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Leaf through the photos of a folder</source>
        <translation>フォルダーの写真を順に見ます</translation>
    </message>
    <message>
        <source>Try the &amp;samples</source>
        <translation>サンプルを試す(&amp;S)</translation>
    </message>
    <message>
        <source>Open the photos that come with Loupe</source>
        <translation>Loupe に付属する写真を開きます</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>Device, layers, language, folders</source>
        <translation>デバイス、レイヤー、言語、フォルダー</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close Loupe</source>
        <translation>Loupe を閉じます</translation>
    </message>
    <message>
        <source>Put panels &amp;back</source>
        <translation>パネルを元に戻す(&amp;B)</translation>
    </message>
    <message>
        <source>Show all panels where they were at first</source>
        <translation>すべてのパネルを最初の位置に表示します</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全画面表示(&amp;U)</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>画面全体を使用します</translation>
    </message>
    <message>
        <source>Model &amp;card</source>
        <translation>モデルカード(&amp;C)</translation>
    </message>
    <message>
        <source>What the model was trained on and how it was measured</source>
        <translation>モデルの学習データと測定方法</translation>
    </message>
    <message>
        <source>Choose &amp;model folder…</source>
        <translation>モデルのフォルダーを選択(&amp;M)…</translation>
    </message>
    <message>
        <source>Use another model, from a folder with a card.json</source>
        <translation>card.json のあるフォルダーから別のモデルを使用します</translation>
    </message>
    <message>
        <source>Calibrate on my &amp;photos…</source>
        <translation>手元の写真で較正(&amp;P)…</translation>
    </message>
    <message>
        <source>Measure how often the model alarms on photos that you know to be unedited</source>
        <translation>未編集だと分かっている写真でモデルが誤警報を出す頻度を測定します</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>モデルが読み込まれていません。</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>コマンド(&amp;M)…</translation>
    </message>
    <message>
        <source>Find any command by typing a part of its name</source>
        <translation>名前の一部を入力してコマンドを探します</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>About what has the focus</source>
        <translation>フォーカスのある項目についてのヘルプ</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>ショートカット(&amp;S)</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>すべてのキー</translation>
    </message>
    <message>
        <source>Show &amp;log file</source>
        <translation>ログファイルを表示(&amp;L)</translation>
    </message>
    <message>
        <source>Open the folder with what Loupe noted down, to pass on when something went wrong</source>
        <translation>Loupe の動作記録のあるフォルダーを開きます。問題が起きたときに記録を渡せます</translation>
    </message>
    <message>
        <source>&amp;About Loupe</source>
        <translation>Loupe について(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>バージョンとライセンス</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>ウィンドウの色</translation>
    </message>
</context>
<context>
    <name>loupe::Wording</name>
    <message>
        <source>The picture as a whole looks edited, but no region stands out at this threshold.</source>
        <translation>画像全体としては編集されたように見えますが、このしきい値では目立つ領域はありません。</translation>
    </message>
    <message>
        <source>A region stands out, but the picture as a whole does not look edited.</source>
        <translation>目立つ領域がありますが、画像全体としては編集されたようには見えません。</translation>
    </message>
    <message>
        <source>&lt; %1 %</source>
        <translation>&lt; %1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source> q%1</source>
        <comment>JPEG quality</comment>
        <translation> q%1</translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>GPU %1 %2</source>
        <translation>GPU %1 %2</translation>
    </message>
    <message>
        <source>How often this model gives unedited photos such a score was never measured.</source>
        <translation>このモデルが未編集の写真にこのようなスコアを付ける頻度は、測定されていません。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n unedited photo(s) this model was measured on, none reached this band.</source>
        <translation>
            <numerusform>このモデルの測定に使った未編集の写真 %n 枚のうち、この段階に達したものはありませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Such a score is usual for unedited photos; edited ones that the model misses get it too.</source>
        <translation>このようなスコアは未編集の写真では普通です。モデルが見逃した編集済みの写真もこのようなスコアになります。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n unedited photo(s) this model was measured on, %1 reached this band.</source>
        <translation>
            <numerusform>このモデルの測定に使った未編集の写真 %n 枚のうち、%1 がこの段階に達しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation>関連あり</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>関連なし</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Where the picture&apos;s fine structure differs from its surroundings, as pasted, copied or painted-over areas often do. The score says how strongly, compared with photos the model has learned from. It is a hint where to look, to be checked by other means.</source>
        <translation>画像の微細な構造が周囲と異なる場所を示します。貼り付け、コピー、上塗りをした部分では、よくそうなります。スコアは、モデルが学習した写真と比べて、その違いがどれほど強いかを表します。これはどこを見るべきかの手がかりであり、ほかの方法で確認する必要があります。</translation>
    </message>
    <message>
        <source>Who edited the photo, when, or with what intent; whether what it shows is true; edits that left no trace the model knows. A photo without findings may still be edited.</source>
        <translation>誰が、いつ、どのような意図で写真を編集したか。写っている内容が真実かどうか。モデルの知る痕跡を残さなかった編集。何も見つからなかった写真でも、編集されている可能性があります。</translation>
    </message>
    <message>
        <source>Strongest region: score %1 on %2 of the picture.</source>
        <translation>最も強い領域：スコア %1（画像の %2）。</translation>
    </message>
    <message>
        <source>No region lies above the threshold.</source>
        <translation>しきい値を超える領域はありません。</translation>
    </message>
    <message>
        <source>Picture as a whole: %1. Strongest patch: %2.</source>
        <translation>画像全体：%1。最も強いパッチ：%2。</translation>
    </message>
    <message>
        <source>An area of the picture occurs twice in it; the layer Copies shows where.</source>
        <translation>画像の中に 2 か所現れる部分があります。レイヤー「複製」に場所が示されます。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Shows where a photo may have been forged.</source>
        <translation>写真のどこが改ざんされた可能性があるかを示します。</translation>
    </message>
    <message>
        <source>Photos or folders to open.</source>
        <translation>開く写真またはフォルダー。</translation>
    </message>
</context>
</TS>
