<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>loupe::AboutDialog</name>
    <message>
        <source>About Loupe</source>
        <translation>关于 Loupe</translation>
    </message>
    <message>
        <source>A desktop workbench for image forgery analysis.</source>
        <translation>用于图像伪造分析的桌面工作台。</translation>
    </message>
    <message>
        <source>Works without a network connection. Photos are only read, never changed.</source>
        <translation>无需网络连接即可工作。照片只被读取，从不更改。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later; without any warranty.</source>
        <translation>自由软件，采用 GNU 通用公共许可证第 3 版或更高版本；不提供任何担保。</translation>
    </message>
</context>
<context>
    <name>loupe::AdaptationPage</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>图片集</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>把关图片</translation>
    </message>
    <message>
        <source>Labelled pictures like those of the collection, forged and unedited: they tell whether it helps. Unedited ones alone show false alarms.</source>
        <translation>与图片集相似的带标签图片，包括篡改的和未编辑的：用来判断适配是否有帮助。若只有未编辑的，则只能显示误报。</translation>
    </message>
    <message>
        <source>Loupe&apos;s samples</source>
        <translation>Loupe 的示例</translation>
    </message>
    <message>
        <source>Take the few photos that come with Loupe as a guard, where there are none of your own</source>
        <translation>没有自己的图片时，用 Loupe 自带的几张照片把关</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>谨慎</translation>
    </message>
    <message>
        <source>As in the paper</source>
        <translation>与论文相同</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Careful: doubtful pictures are left out, unsure patches count less, jumps are skipped, the weights are averaged</source>
        <translation>谨慎：略去存疑的图片，不确定的图块权重较低，跳过突变，对权重取平均</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>How far a step goes at most</source>
        <translation>每一步最多走多远</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Pictures at once; fewer need less memory</source>
        <translation>同时处理的图片数；越少，所需内存越少</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>How often every picture is seen</source>
        <translation>每张图片被看到的次数</translation>
    </message>
    <message>
        <source>Adapt</source>
        <translation>适配</translation>
    </message>
    <message>
        <source>Measure, adapt a copy of the model, and measure again</source>
        <translation>先测量，再适配模型的副本，然后重新测量</translation>
    </message>
    <message>
        <source>Go back to the model before</source>
        <translation>回到之前的模型</translation>
    </message>
    <message>
        <source>Use the model that the adapted one comes from</source>
        <translation>使用适配后模型所源自的模型</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>The model before is in use again; the adapted one stays installed.</source>
        <translation>已重新使用之前的模型；适配后的模型仍保持安装。</translation>
    </message>
    <message>
        <source>Discarded; nothing has changed.</source>
        <translation>已丢弃；没有任何更改。</translation>
    </message>
    <message>
        <source>The adapted model is installed and in use; the one before is untouched.</source>
        <translation>适配后的模型已安装并在使用；之前的模型保持不变。</translation>
    </message>
    <message>
        <source>The guard, before and after</source>
        <translation>把关图片，前后对比</translation>
    </message>
    <message>
        <source>Pictures that changed most</source>
        <translation>变化最大的图片</translation>
    </message>
    <message>
        <source>Pictures of the collection, those that changed most first</source>
        <translation>图片集中的图片，变化最大的在前</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>请选择模型。</translation>
    </message>
    <message>
        <source>The last adapted model waits: keep it or discard it.</source>
        <translation>上次适配的模型仍在等待处理：请保留或丢弃。</translation>
    </message>
    <message>
        <source>Adapting</source>
        <translation>正在适配</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Measuring the model before</source>
        <translation>正在测量之前的模型</translation>
    </message>
    <message>
        <source>Measuring the adapted model</source>
        <translation>正在测量适配后的模型</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>张图片</translation>
    </message>
    <message>
        <source>Stopped; nothing was kept.</source>
        <translation>已停止；未保留任何内容。</translation>
    </message>
    <message>
        <source>Without labelled pictures as a guard nobody knows whether it helped.</source>
        <translation>没有带标签的图片把关，无从知道适配是否有帮助。</translation>
    </message>
    <message>
        <source>Kept aside, not used: there are reasons against it.</source>
        <translation>已另行存放，未启用：存在不宜使用的理由。</translation>
    </message>
    <message>
        <source>Done. Keep the adapted model or discard it.</source>
        <translation>已完成。请保留或丢弃适配后的模型。</translation>
    </message>
    <message>
        <source>%1 steps on %2 pictures: %3 gave a mask to learn from, %4 were left out as doubtful.</source>
        <translation>在 %2 张图片上进行了 %1 步：%3 张给出了可供学习的掩膜，%4 张因存疑而略去。</translation>
    </message>
    <message>
        <source>Collection: pictures with something marked %1 before, %2 after.</source>
        <translation>图片集：有标记内容的图片所占比例，之前 %1，之后 %2。</translation>
    </message>
    <message>
        <source>Unedited pictures of the guard: %1 of their area marked before, %2 after.</source>
        <translation>把关图片中未编辑的图片：被标记的面积占比，之前 %1，之后 %2。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Drop the folders of the collection here, or take the photos of the open case. Labels, if there are any, are not looked at.</source>
        <translation>将图片集的文件夹拖放到此处，或使用打开的案件中的照片。即使带有标签，也不会查看标签。</translation>
    </message>
</context>
<context>
    <name>loupe::AlarmWords</name>
    <message>
        <source>The score reaches your threshold of %1.</source>
        <translation>分数达到所设的阈值 %1。</translation>
    </message>
    <message>
        <source>The score lies below your threshold of %1.</source>
        <translation>分数低于所设的阈值 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n of your own photo(s), %1 of which reached it.</source>
        <translation>
            <numerusform>在 %n 张自有照片上测量，其中 %1 达到该阈值。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n unedited photo(s) that the model&apos;s card names, %1 reached it.</source>
        <translation>
            <numerusform>在模型卡所列的 %n 张未编辑照片中，%1 达到该阈值。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photo(s): %2, 95 % interval %3 to %4</source>
        <translation>
            <numerusform>%n 张照片中的 %1 张（%2，95 % 区间 %3 至 %4）</numerusform>
        </translation>
    </message>
    <message>
        <source>To show with 95 % confidence that the rate is below %1 takes %2 photos if none of them alarms, and about %3 if %4 of them do.</source>
        <translation>要以 95 % 的置信度表明误报率低于 %1，若无一误报需要 %2 张照片，若其中 %4 误报则约需 %3 张。</translation>
    </message>
</context>
<context>
    <name>loupe::CalibrateDialog</name>
    <message>
        <source>Calibrate on my photos</source>
        <translation>用我的照片校准</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Analyse all photos of the folder; they are only read</source>
        <translation>分析文件夹中的所有照片；照片只被读取</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>张照片</translation>
    </message>
    <message>
        <source>Choose a folder of photos that you know to be unedited, best of the kind that you examine: the same cameras, the same ways by which they came to you. Each of them that scores high is a false alarm.</source>
        <translation>请选择一个文件夹，其中的照片确知未编辑，最好与所检验的照片同类：相同的相机，相同的来源途径。其中每一张分数高的照片都是一次误报。</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>A folder of unedited photos, with the folders in it</source>
        <translation>未编辑照片的文件夹，包括其中的文件夹</translation>
    </message>
    <message>
        <source>False alarms by band</source>
        <translation>各级别的误报</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>分数从</translation>
    </message>
    <message>
        <source>Your photos that reach it</source>
        <translation>达到此级别的自有照片</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Accepted false alarms</source>
        <translation>可接受的误报率</translation>
    </message>
    <message>
        <source>&amp;Accepted false alarms:</source>
        <translation>可接受的误报率(&amp;A)：</translation>
    </message>
    <message>
        <source>Use this threshold</source>
        <translation>使用此阈值</translation>
    </message>
    <message>
        <source>Keep what was measured for this model; the verdict then says on which side a photo lies</source>
        <translation>保存为此模型测得的结果；此后判定会说明照片位于阈值的哪一侧</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Forget what was measured on your photos with this model</source>
        <translation>清除用此模型在自有照片上测得的结果</translation>
    </message>
    <message>
        <source>Unedited photos</source>
        <translation>未编辑的照片</translation>
    </message>
    <message>
        <source>No model is loaded yet.</source>
        <translation>尚未加载模型。</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>请先选择文件夹。</translation>
    </message>
    <message>
        <source>There are no photos in this folder.</source>
        <translation>此文件夹中没有照片。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be analysed.</source>
        <translation>
            <numerusform>%n 张照片无法分析。</numerusform>
        </translation>
    </message>
    <message>
        <source>Threshold %1. It is reached by %2.</source>
        <translation>阈值 %1。达到该阈值的有 %2。</translation>
    </message>
    <message>
        <source>Share of unedited photos that may reach your threshold</source>
        <translation>分数可以达到所设阈值的未编辑照片所占比例</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n of your own photo(s) on %1.</source>
        <translation>
            <numerusform>在 %n 张自有照片上测量，时间为 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>More of your photos than you accept have the highest score there is: no threshold keeps to it.</source>
        <translation>自有照片中得到最高可能分数的比例超过可接受的误报率：没有阈值能满足它。</translation>
    </message>
</context>
<context>
    <name>loupe::CaseMenu</name>
    <message>
        <source>Cases of Loupe (*.loupe)</source>
        <translation>Loupe 案件 (*.loupe)</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>案件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation>新建案件(&amp;N)…</translation>
    </message>
    <message>
        <source>A file that keeps what scans find, your notes, and a log of it all</source>
        <translation>一个文件，保存扫描的发现、备注以及全部过程的日志</translation>
    </message>
    <message>
        <source>&amp;Open case…</source>
        <translation>打开案件(&amp;O)…</translation>
    </message>
    <message>
        <source>Go on with a case</source>
        <translation>继续处理一个案件</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Copy the case to another file and go on with that; a case saves itself</source>
        <translation>将案件复制到另一个文件并在其中继续；案件会自动保存</translation>
    </message>
    <message>
        <source>&amp;Check the case</source>
        <translation>检查案件(&amp;C)</translation>
    </message>
    <message>
        <source>Compute the log&apos;s hashes again, to see whether somebody has changed the file</source>
        <translation>重新计算日志的哈希值，以查看文件是否被人更改过</translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>没有打开的案件。</translation>
    </message>
    <message>
        <source>Open &amp;recent case</source>
        <translation>打开最近的案件(&amp;R)</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新建案件</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>打开案件</translation>
    </message>
    <message>
        <source>Save the case as</source>
        <translation>案件另存为</translation>
    </message>
    <message numerus="yes">
        <source>No change was found: all %n entries of the log fit together.</source>
        <translation>
            <numerusform>未发现更改：日志的 %n 个条目全部吻合。</numerusform>
        </translation>
    </message>
    <message>
        <source>The case was changed from outside: its log is broken at entry %1.</source>
        <translation>案件曾被从外部更改：其日志在第 %1 条处断开。</translation>
    </message>
    <message numerus="yes">
        <source>The case was changed from outside: %n result(s) are not what was logged.</source>
        <translation>
            <numerusform>案件曾被从外部更改：%n 个结果与日志记录不符。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loupe::CasePhotosButton</name>
    <message>
        <source>Take all photos of the open case as the collection; those that are gone are listed as problems</source>
        <translation>将打开的案件中的所有照片用作图片集；已不存在的照片会列为问题</translation>
    </message>
    <message>
        <source>Photos of the open case (%1)</source>
        <translation>打开的案件中的照片（%1）</translation>
    </message>
    <message>
        <source>%1: photos of the case (%2)</source>
        <translation>%1：案件中的照片（%2）</translation>
    </message>
</context>
<context>
    <name>loupe::CasePreview</name>
    <message>
        <source>Preview of the selected file</source>
        <translation>所选文件的预览</translation>
    </message>
</context>
<context>
    <name>loupe::CaseTable</name>
    <message>
        <source>Files of the case</source>
        <translation>案件中的文件</translation>
    </message>
</context>
<context>
    <name>loupe::CaseTableModel</name>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Forged share</source>
        <translation>篡改占比</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>loupe::ChartMenu</name>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>Equal factors become equal distances</source>
        <translation>相同的倍数显示为相同的距离</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Show less of the axes</source>
        <translation>显示较小的坐标范围</translation>
    </message>
    <message>
        <source>Look from afar</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Show more of the axes</source>
        <translation>显示较大的坐标范围</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Take back the zoom</source>
        <translation>还原缩放</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Write the chart as it is seen, as PNG</source>
        <translation>将图表按所见的样子写为 PNG</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Save values…</source>
        <translation>保存数值…</translation>
    </message>
    <message>
        <source>Write the curves as CSV, not smoothed</source>
        <translation>将曲线写为 CSV，不经平滑</translation>
    </message>
    <message>
        <source>Save values</source>
        <translation>保存数值</translation>
    </message>
</context>
<context>
    <name>loupe::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Type a part of a command&apos;s name</source>
        <translation>输入命令名称的一部分</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Arrows choose, Enter runs, Escape closes</source>
        <translation>方向键选择，Enter 键执行，Esc 键关闭</translation>
    </message>
</context>
<context>
    <name>loupe::ComparisonView</name>
    <message>
        <source>Score %1, forged share %2 at the threshold %3</source>
        <translation>分数 %1，篡改占比 %2（阈值 %3）</translation>
    </message>
    <message>
        <source>Score map by %1 over the photo</source>
        <translation>叠加在照片上的 %1 分数图</translation>
    </message>
    <message>
        <source>As Inspect shows it: %1</source>
        <translation>检视页所示：%1</translation>
    </message>
    <message>
        <source>Both models on %1:</source>
        <translation>两个模型对 %1 的结果：</translation>
    </message>
</context>
<context>
    <name>loupe::ContactSheet</name>
    <message>
        <source>Which pictures are shown</source>
        <translation>显示哪些图片</translation>
    </message>
    <message>
        <source>Show all pictures, or those of one kind</source>
        <translation>显示所有图片，或只显示其中一类</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Forged</source>
        <translation>篡改</translation>
    </message>
    <message>
        <source>Unedited</source>
        <translation>未编辑</translation>
    </message>
    <message>
        <source>Pictures with the outlines of their masks</source>
        <translation>带掩膜轮廓的图片</translation>
    </message>
    <message>
        <source>What is forged is outlined; rest the pointer on a picture to read about it</source>
        <translation>篡改部分以轮廓标出；将指针停在图片上可查看其说明</translation>
    </message>
</context>
<context>
    <name>loupe::ContactSheetModel</name>
    <message>
        <source>%1: unedited</source>
        <translation>%1：未编辑</translation>
    </message>
    <message>
        <source>%1: forged, without a mask</source>
        <translation>%1：篡改，没有掩膜</translation>
    </message>
    <message>
        <source>%1: forged on %2 of its area</source>
        <translation>%1：篡改，占其面积的 %2</translation>
    </message>
</context>
<context>
    <name>loupe::DataPanel</name>
    <message>
        <source>How it was read</source>
        <translation>读取方式</translation>
    </message>
    <message>
        <source>What is odd about it</source>
        <translation>异常之处</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>读取进度</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Add a folder of pictures</source>
        <translation>添加图片文件夹</translation>
    </message>
    <message>
        <source>List…</source>
        <translation>列表…</translation>
    </message>
    <message>
        <source>Add a CSV or JSON file that names pictures, masks and labels</source>
        <translation>添加列出图片、掩膜和标签的 CSV 或 JSON 文件</translation>
    </message>
    <message>
        <source>Take the selected ones out; nothing on the disk is touched</source>
        <translation>移出所选项；磁盘上的内容不受影响</translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>查看图片…</translation>
    </message>
    <message>
        <source>%1: look at them</source>
        <translation>%1：查看图片</translation>
    </message>
    <message>
        <source>All pictures at a glance, with the outlines of their masks</source>
        <translation>一览所有图片及其掩膜的轮廓</translation>
    </message>
    <message>
        <source>%1: none are chosen yet.</source>
        <translation>%1：尚未选择。</translation>
    </message>
    <message>
        <source>The pictures are still being read.</source>
        <translation>仍在读取图片。</translation>
    </message>
    <message>
        <source>The pictures were not read.</source>
        <translation>图片未读取。</translation>
    </message>
    <message>
        <source>Add lists of pictures</source>
        <translation>添加图片列表</translation>
    </message>
    <message>
        <source>Lists (*.csv *.json *.txt)</source>
        <translation>列表 (*.csv *.json *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>loupe::DatasetSummary</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>forged pictures in Tp, masks in Gt, unedited ones in Au</source>
        <translation>篡改图片在 Tp 中，掩膜在 Gt 中，未编辑图片在 Au 中</translation>
    </message>
    <message>
        <source>pictures in real and fake, masks in masks</source>
        <translation>图片在 real 和 fake 中，掩膜在 masks 中</translation>
    </message>
    <message>
        <source>a list of pictures, masks and labels</source>
        <translation>图片、掩膜和标签的列表</translation>
    </message>
    <message>
        <source>a JSON list of pictures and masks</source>
        <translation>图片和掩膜的 JSON 列表</translation>
    </message>
    <message>
        <source>photos that count as unedited, but for those with NAME.mask.png beside them</source>
        <translation>照片均计为未编辑，旁边有 NAME.mask.png 的除外</translation>
    </message>
    <message>
        <source>%1 images: %2 forged (%3 with a mask), %4 unedited</source>
        <translation>%1 张图片：%2 张篡改（%3 张有掩膜），%4 张未编辑</translation>
    </message>
    <message>
        <source>%1 x %2 pixels</source>
        <translation>%1 x %2 像素</translation>
    </message>
    <message>
        <source>%1 x %2 to %3 x %4 pixels</source>
        <translation>%1 x %2 到 %3 x %4 像素</translation>
    </message>
    <message>
        <source>forged: %1 of a picture on average, from %2 to %3</source>
        <translation>篡改部分：平均占图片的 %1，从 %2 到 %3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <source>There is no picture in it that can be used.</source>
        <translation>其中没有可用的图片。</translation>
    </message>
    <message>
        <source>No forged picture is among them; add some, with a mask for each.</source>
        <translation>其中没有篡改图片；请添加一些，并为每张附上掩膜。</translation>
    </message>
    <message>
        <source>No unedited picture is among them; add some, as nothing else shows false alarms.</source>
        <translation>其中没有未编辑的图片；请添加一些，因为没有别的办法能显示误报。</translation>
    </message>
    <message>
        <source>None of the forged pictures has a mask; without one nothing says where they are forged.</source>
        <translation>篡改图片都没有掩膜；没有掩膜就无从说明篡改在何处。</translation>
    </message>
    <message>
        <source>Training needs at least 2 forged and 2 unedited pictures: one of each is kept aside.</source>
        <translation>训练至少需要 2 张篡改图片和 2 张未编辑图片：每类各留出一张。</translation>
    </message>
    <message>
        <source>Only %1 forged and %2 unedited pictures: fewer than %3 of a kind teach little that holds elsewhere.</source>
        <translation>只有 %1 张篡改图片和 %2 张未编辑图片：每类少于 %3 张时，学到的内容很少能适用于别处。</translation>
    </message>
    <message>
        <source>Only %1 forged and %2 unedited pictures: with fewer than %3 of a kind the intervals are wide.</source>
        <translation>只有 %1 张篡改图片和 %2 张未编辑图片：每类少于 %3 张时，区间会很宽。</translation>
    </message>
    <message>
        <source>One kind is more than ten times as frequent as the other.</source>
        <translation>一类的数量是另一类的十倍以上。</translation>
    </message>
    <message>
        <source>No forged picture is among them: they show false alarms, not whether more is found.</source>
        <translation>其中没有篡改图片：它们能显示误报，不能显示是否找到了更多。</translation>
    </message>
    <message>
        <source>%1 forged pictures have no mask: they count for the whole picture only.</source>
        <translation>%1 张篡改图片没有掩膜：它们只计入整图结果。</translation>
    </message>
</context>
<context>
    <name>loupe::DecisionPanel</name>
    <message>
        <source>Pictures with this score or a higher one are called forged</source>
        <translation>分数达到或高于此值的图片判为篡改</translation>
    </message>
    <message>
        <source>Threshold of the image score</source>
        <translation>图像分数的阈值</translation>
    </message>
    <message>
        <source>Threshold of the image score, as a number</source>
        <translation>图像分数的阈值，以数字表示</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>called forged</source>
        <translation>判为篡改</translation>
    </message>
    <message>
        <source>not called forged</source>
        <translation>未判为篡改</translation>
    </message>
    <message>
        <source>forged</source>
        <translation>篡改</translation>
    </message>
    <message>
        <source>unedited</source>
        <comment>label of a picture</comment>
        <translation>未编辑</translation>
    </message>
    <message>
        <source>Detection rate %1, false-alarm rate %2, accuracy %3, F1 %4</source>
        <translation>检出率 %1，误报率 %2，准确率 %3，F1 %4</translation>
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
        <translation>篡改图片</translation>
    </message>
    <message>
        <source>%1, of which %2 have a mask</source>
        <translation>%1，其中 %2 张有掩膜</translation>
    </message>
    <message>
        <source>Unedited pictures</source>
        <translation>未编辑图片</translation>
    </message>
    <message>
        <source>Failed, counted nowhere</source>
        <translation>失败，未计入任何统计</translation>
    </message>
    <message>
        <source>Fingerprint of the data</source>
        <translation>数据的指纹</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>SHA-256 of the weights</source>
        <translation>权重的 SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the model&apos;s card</source>
        <translation>模型卡的 SHA-256</translation>
    </message>
    <message>
        <source>Computed on</source>
        <translation>计算设备</translation>
    </message>
    <message>
        <source>Image threshold</source>
        <translation>图像阈值</translation>
    </message>
    <message>
        <source>Pixel threshold</source>
        <translation>像素阈值</translation>
    </message>
    <message>
        <source>Samples for the intervals</source>
        <translation>区间的抽样次数</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1，种子 %2</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图片数</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>forged</source>
        <translation>篡改</translation>
    </message>
    <message>
        <source>unedited</source>
        <comment>label of a picture</comment>
        <translation>未编辑</translation>
    </message>
    <message>
        <source>Decisions at the image threshold %1</source>
        <translation>图像阈值 %1 下的判定</translation>
    </message>
    <message>
        <source>called forged</source>
        <translation>判为篡改</translation>
    </message>
    <message>
        <source>not called forged</source>
        <translation>未判为篡改</translation>
    </message>
    <message>
        <source>Detection rate %1, false-alarm rate %2, accuracy %3.</source>
        <translation>检出率 %1，误报率 %2，准确率 %3。</translation>
    </message>
    <message>
        <source>Pictures, worst first</source>
        <translation>图片（最差的在前）</translation>
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation>%2 张中的前 %1 张。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Pixel F1</source>
        <translation>像素 F1</translation>
    </message>
    <message>
        <source>Forged, found</source>
        <translation>篡改占比，检出</translation>
    </message>
    <message>
        <source>Forged, true</source>
        <translation>篡改占比，真值</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Evaluation of %1</source>
        <translation>%1 的评估</translation>
    </message>
    <message>
        <source>Loupe · traces of editing in photos</source>
        <translation>Loupe · 照片中的编辑痕迹</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>生成程序</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>loupe::EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last change of a status or a note</source>
        <translation>撤销对状态或备注的最近一次更改</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Make again what was taken back</source>
        <translation>重新执行已撤销的更改</translation>
    </message>
    <message>
        <source>Nothing was changed in this case yet.</source>
        <translation>此案件中尚未更改过任何内容。</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>没有撤销过任何更改。</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
</context>
<context>
    <name>loupe::ErrorText</name>
    <message>
        <source>The picture is larger than the limit allows; raise the limit if there is memory for it.</source>
        <translation>图片超出允许的上限；如果内存足够，请提高上限。</translation>
    </message>
    <message>
        <source>The picture has %1 x %2 pixels, the limit is %3 megapixels; raise the limit if there is memory for it.</source>
        <translation>图片有 %1 x %2 像素，上限为 %3 百万像素；如果内存足够，请提高上限。</translation>
    </message>
    <message>
        <source>The file has changed since it was analysed; scan it again.</source>
        <translation>文件在分析之后已更改；请重新扫描。</translation>
    </message>
    <message>
        <source>This is no case of Loupe, or its file is damaged; choose another or go back to a copy.</source>
        <translation>这不是 Loupe 的案件，或其文件已损坏；请选择其他案件，或改用备份副本。</translation>
    </message>
    <message>
        <source>This case was written by a newer version of Loupe and was left as it is; update Loupe to open it.</source>
        <translation>此案件由较新版本的 Loupe 写入，未作改动；请更新 Loupe 后再打开。</translation>
    </message>
    <message>
        <source>The case can only be read here: another program has it open, or its file or folder cannot be written.</source>
        <translation>此案件在这里只能读取：它已被另一程序打开，或其文件或文件夹无法写入。</translation>
    </message>
    <message>
        <source>The file is not there any more; it may have been moved, renamed or deleted.</source>
        <translation>文件已不在原处；可能已被移动、重命名或删除。</translation>
    </message>
    <message>
        <source>The file could not be read; check its permissions and whether its drive is still connected.</source>
        <translation>无法读取文件；请检查其权限以及所在驱动器是否仍已连接。</translation>
    </message>
    <message>
        <source>The file is empty; copy it again from its source.</source>
        <translation>文件为空；请从来源重新复制。</translation>
    </message>
    <message>
        <source>This is not a picture: its content is of no picture format, whatever its name says.</source>
        <translation>这不是图片：无论文件名如何，其内容都不属于任何图片格式。</translation>
    </message>
    <message>
        <source>The picture is damaged or cut off; copy it again from its source.</source>
        <translation>图片已损坏或不完整；请从来源重新复制。</translation>
    </message>
    <message>
        <source>This picture format is not supported; convert a copy to PNG or TIFF and open that.</source>
        <translation>不支持此图片格式；请将副本转换为 PNG 或 TIFF 后再打开。</translation>
    </message>
    <message>
        <source>The result could not be written; check the folder and its permissions.</source>
        <translation>无法写入结果；请检查文件夹及其权限。</translation>
    </message>
    <message>
        <source>The disk is full; free some space and try again.</source>
        <translation>磁盘已满；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>No model was found there; choose a folder that holds card.json and model.safetensors.</source>
        <translation>那里没有找到模型；请选择含有 card.json 和 model.safetensors 的文件夹。</translation>
    </message>
    <message>
        <source>This model is damaged or is no model of Loupe; choose another or copy it again.</source>
        <translation>此模型已损坏，或不是 Loupe 的模型；请选择其他模型或重新复制。</translation>
    </message>
    <message>
        <source>This model was made for a newer version of Loupe; update Loupe to use it.</source>
        <translation>此模型是为较新版本的 Loupe 制作的；请更新 Loupe 后再使用。</translation>
    </message>
    <message>
        <source>The weights do not fit the network that the model&apos;s card describes; the model was not loaded.</source>
        <translation>权重与模型卡所描述的网络不符；模型未加载。</translation>
    </message>
    <message>
        <source>The chosen device is not available on this computer; choose another or let Loupe choose.</source>
        <translation>所选设备在这台计算机上不可用；请选择其他设备，或由 Loupe 选择。</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>操作已取消。</translation>
    </message>
    <message>
        <source>There was not enough memory; close other programs or use a smaller picture.</source>
        <translation>内存不足；请关闭其他程序或使用较小的图片。</translation>
    </message>
    <message>
        <source>A setting has a value that does not work here; check what was chosen.</source>
        <translation>某项设置的值在这里不适用；请检查所选内容。</translation>
    </message>
    <message>
        <source>Something went wrong inside Loupe; the details help to find out what.</source>
        <translation>Loupe 内部出错；详细信息有助于查明原因。</translation>
    </message>
    <message>
        <source>It is not there, or no picture in it can be used: %1</source>
        <translation>不存在，或其中没有可用的图片：%1</translation>
    </message>
    <message>
        <source>It cannot be told which pictures are forged: %1</source>
        <translation>无法确定哪些图片是篡改的：%1</translation>
    </message>
    <message>
        <source>This cannot be run: %1.</source>
        <translation>无法运行：%1。</translation>
    </message>
    <message>
        <source>A file could not be read any more; check that it and its drive are still there: %1</source>
        <translation>有文件已无法读取；请检查该文件及其驱动器是否仍在：%1</translation>
    </message>
    <message>
        <source>There was not enough memory; choose smaller batches or close other programs.</source>
        <translation>内存不足；请选择较小的批大小或关闭其他程序。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The collection has only %1 pictures; fewer than %2 are learned by heart.</source>
        <translation>图片集只有 %1 张图片；少于 %2 张时，模型会死记这些图片。</translation>
    </message>
    <message>
        <source>The model found no picture forged enough to learn from.</source>
        <translation>模型没有找到篡改程度足以供学习的图片。</translation>
    </message>
    <message>
        <source>The model called every picture of the collection forged: it cannot tell them apart.</source>
        <translation>模型将图片集中的每张图片都判为篡改：它无法区分这些图片。</translation>
    </message>
    <message>
        <source>Nothing was better on the guard; the model that was written is the original.</source>
        <translation>在把关图片上没有更好的结果；写出的模型就是原来的模型。</translation>
    </message>
    <message>
        <source>More of the guard&apos;s unedited pictures is marked: %1 before, %2 after.</source>
        <translation>把关图片中未编辑的图片被标记得更多了：之前 %1，之后 %2。</translation>
    </message>
    <message>
        <source>Reduced from %1 to 8 bits per channel for the analysis.</source>
        <translation>为进行分析，已从每通道 %1 位降为 8 位。</translation>
    </message>
    <message>
        <source>A grey picture: analysed as three equal colour channels.</source>
        <translation>灰度图片：按三个相同的颜色通道分析。</translation>
    </message>
    <message>
        <source>A picture with a colour palette: analysed in full colour.</source>
        <translation>带调色板的图片：按全彩分析。</translation>
    </message>
    <message>
        <source>Converted from CMYK without a colour profile: colours may differ from print.</source>
        <translation>在没有颜色配置文件的情况下从 CMYK 转换：颜色可能与印刷品不同。</translation>
    </message>
    <message>
        <source>Transparency was ignored.</source>
        <translation>透明度已忽略。</translation>
    </message>
    <message>
        <source>Turned upright as the camera noted (EXIF orientation %1).</source>
        <translation>已按相机的记录转正（EXIF 方向 %1）。</translation>
    </message>
    <message>
        <source>Only the first of %1 frames was analysed.</source>
        <translation>共 %1 帧，仅分析了第一帧。</translation>
    </message>
    <message>
        <source>Camera RAW, developed with neutral settings: not the picture that the camera would have saved.</source>
        <translation>相机 RAW，以中性设置冲印：并非相机本会保存的图片。</translation>
    </message>
    <message>
        <source>The file is damaged, parts of the picture may be missing (%1).</source>
        <translation>文件已损坏，图片可能缺失部分内容（%1）。</translation>
    </message>
    <message>
        <source>Scaled from %1 x %2 to %3 x %3 pixels: edits under about %4 pixels cannot be seen.</source>
        <translation>从 %1 x %2 缩放到 %3 x %3 像素：小于约 %4 像素的编辑无法看出。</translation>
    </message>
    <message>
        <source>Analysed at full resolution in one tile of %1 pixels.</source>
        <translation>以全分辨率分析，共一个 %1 像素的分块。</translation>
    </message>
    <message>
        <source>Analysed at full resolution in %1 tiles of %2 pixels.</source>
        <translation>以全分辨率分析，共 %1 个 %2 像素的分块。</translation>
    </message>
    <message>
        <source>Smaller than the network&apos;s view of %1 pixels: it was padded, and the result is less reliable.</source>
        <translation>小于网络 %1 像素的视野：已填充，结果的可靠性较低。</translation>
    </message>
    <message>
        <source>Ran on the CPU: %1.</source>
        <translation>在 CPU 上运行：%1。</translation>
    </message>
    <message>
        <source>Computed in %2 instead of %1, which this device cannot do.</source>
        <translation>以 %2 代替 %1 计算，此设备不支持后者。</translation>
    </message>
    <message>
        <source>The model is a preview: do not rely on its result alone.</source>
        <translation>此模型是预览版：不要只依赖它的结果。</translation>
    </message>
    <message>
        <source>Compressed so strongly (JPEG quality about %1) that the model found next to nothing in such pictures: that it finds no trace here says nothing.</source>
        <translation>压缩过强（JPEG 质量约 %1），模型以往在这类图片中几乎什么也没找到：在此未找到痕迹不说明任何问题。</translation>
    </message>
    <message>
        <source>Compressed so strongly that the model found next to nothing in such pictures: that it finds no trace here says nothing.</source>
        <translation>压缩过强，模型以往在这类图片中几乎什么也没找到：在此未找到痕迹不说明任何问题。</translation>
    </message>
    <message>
        <source>It cannot be used: no picture, damaged or not readable; it is left out.</source>
        <translation>无法使用：不是图片、已损坏或无法读取；已略去。</translation>
    </message>
    <message>
        <source>A mask without its picture; give both the same name.</source>
        <translation>掩膜没有对应的图片；请让两者同名。</translation>
    </message>
    <message>
        <source>Forged, but without a usable mask: it trains the verdict on the whole picture only.</source>
        <translation>篡改图片，但没有可用的掩膜：只用于训练整图判定。</translation>
    </message>
    <message>
        <source>The mask has another size than its picture; it is scaled to fit.</source>
        <translation>掩膜与其图片大小不同；将缩放以匹配。</translation>
    </message>
    <message>
        <source>The mask marks nothing; its picture counts as authentic.</source>
        <translation>掩膜没有标记任何内容；其图片计为未编辑。</translation>
    </message>
    <message>
        <source>The same file is there under another name; this copy is left out.</source>
        <translation>同一文件以另一名称存在；此副本已略去。</translation>
    </message>
    <message>
        <source>The same file is there as forged and as authentic; all copies are left out.</source>
        <translation>同一文件既作为篡改图片又作为未编辑图片存在；所有副本均已略去。</translation>
    </message>
    <message>
        <source>What the list says there cannot be used; a line is image, mask and label.</source>
        <translation>列表中此处的内容无法使用；每行应为图片、掩膜和标签。</translation>
    </message>
    <message>
        <source>It lies outside of the folders that say what is forged; it is left out.</source>
        <translation>它不在标明哪些是篡改的文件夹之内；已略去。</translation>
    </message>
    <message>
        <source>no NVIDIA driver</source>
        <translation>没有 NVIDIA 驱动程序</translation>
    </message>
    <message>
        <source>the CUDA libraries are not installed</source>
        <translation>未安装 CUDA 库</translation>
    </message>
    <message>
        <source>the NVIDIA driver reports no usable GPU</source>
        <translation>NVIDIA 驱动程序未报告可用的 GPU</translation>
    </message>
    <message>
        <source>the GPU&apos;s memory does not hold this picture</source>
        <translation>GPU 内存容纳不下此图片</translation>
    </message>
    <message>
        <source>Strong trace</source>
        <translation>强痕迹</translation>
    </message>
    <message>
        <source>Moderate trace</source>
        <translation>中等痕迹</translation>
    </message>
    <message>
        <source>Weak or inconclusive</source>
        <translation>弱或不确定</translation>
    </message>
    <message>
        <source>No trace found</source>
        <translation>未找到痕迹</translation>
    </message>
    <message>
        <source>Compressed too far to tell</source>
        <translation>压缩过度，无法判断</translation>
    </message>
    <message>
        <source>It calls nearly every picture of the collection the same now: something is marked on %1 of them before, on %2 after.</source>
        <translation>现在它对图片集中几乎所有图片的判定都相同：之前 %1 的图片上有标记，之后为 %2。</translation>
    </message>
    <message>
        <source>The file has the same content as %1; the result is the one of that file.</source>
        <translation>此文件与 %1 内容相同；结果取自该文件。</translation>
    </message>
</context>
<context>
    <name>loupe::EvaluatedImagesModel</name>
    <message>
        <source>forged</source>
        <translation>篡改</translation>
    </message>
    <message>
        <source>unedited</source>
        <comment>label of a picture</comment>
        <translation>未编辑</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Pixel F1</source>
        <translation>像素 F1</translation>
    </message>
    <message>
        <source>Forged, found</source>
        <translation>篡改占比，检出</translation>
    </message>
    <message>
        <source>Forged, true</source>
        <translation>篡改占比，真值</translation>
    </message>
    <message>
        <source>The file&apos;s name; double-click or Enter opens it</source>
        <translation>文件名；双击或按 Enter 键打开</translation>
    </message>
    <message>
        <source>What the data says</source>
        <translation>数据给出的标签</translation>
    </message>
    <message>
        <source>What the model said of the picture as a whole</source>
        <translation>模型对整张图片给出的分数</translation>
    </message>
    <message>
        <source>The model&apos;s band</source>
        <translation>模型给出的级别</translation>
    </message>
    <message>
        <source>How well the mask was met, 0 to 1</source>
        <translation>与掩膜的吻合程度，0 到 1</translation>
    </message>
    <message>
        <source>Share of the picture that the model marks</source>
        <translation>模型标记的部分占图片的比例</translation>
    </message>
    <message>
        <source>Share of the picture that the data marks</source>
        <translation>数据标记的部分占图片的比例</translation>
    </message>
</context>
<context>
    <name>loupe::EvaluationPage</name>
    <message>
        <source>Labelled pictures</source>
        <translation>带标签的图片</translation>
    </message>
    <message>
        <source>Drop folders of forged and unedited pictures here, with a mask for each forged one.</source>
        <translation>将篡改图片和未编辑图片的文件夹拖放到此处，每张篡改图片附一个掩膜。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>No other model</source>
        <translation>无其他模型</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The model that is measured</source>
        <translation>要测量的模型</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>对比对象</translation>
    </message>
    <message>
        <source>A second model, measured on the same pictures and shown beside the first</source>
        <translation>第二个模型，在相同的图片上测量，并与第一个并列显示</translation>
    </message>
    <message>
        <source>Image threshold</source>
        <translation>图像阈值</translation>
    </message>
    <message>
        <source>Pictures with this score or a higher one count as forged; published results have 0.5</source>
        <translation>分数达到或高于此值的图片计为篡改；已发表的结果采用 0.5</translation>
    </message>
    <message>
        <source>the model&apos;s own</source>
        <translation>模型自身的阈值</translation>
    </message>
    <message>
        <source>Pixel threshold</source>
        <translation>像素阈值</translation>
    </message>
    <message>
        <source>Pixels with a higher score count as forged</source>
        <translation>分数高于此值的像素计为篡改</translation>
    </message>
    <message>
        <source>no intervals</source>
        <translation>无区间</translation>
    </message>
    <message>
        <source>Samples for the intervals</source>
        <translation>区间的抽样次数</translation>
    </message>
    <message>
        <source>How often the pictures are drawn again to see how sure each figure is; 1000 is usual</source>
        <translation>重新抽取图片的次数，用来了解各项指标的可靠程度；通常为 1000</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Run the model over all pictures and measure it</source>
        <translation>在所有图片上运行模型并加以测量</translation>
    </message>
    <message>
        <source>images</source>
        <translation>张图片</translation>
    </message>
    <message>
        <source>Figures…</source>
        <translation>指标…</translation>
    </message>
    <message>
        <source>Write the figures as CSV</source>
        <translation>将指标写为 CSV</translation>
    </message>
    <message>
        <source>Pictures…</source>
        <translation>图片…</translation>
    </message>
    <message>
        <source>Write a line for each picture as CSV</source>
        <translation>将每张图片写为 CSV 中的一行</translation>
    </message>
    <message>
        <source>All…</source>
        <translation>全部…</translation>
    </message>
    <message>
        <source>Write everything as JSON</source>
        <translation>将全部内容写为 JSON</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>请选择模型。</translation>
    </message>
    <message>
        <source>Both models are the same; choose another one to compare with.</source>
        <translation>两个模型相同；请选择另一个模型作对比。</translation>
    </message>
    <message>
        <source>Measured on %1 forged (%2 with a mask) and %3 unedited pictures.</source>
        <translation>在 %1 张篡改图片（%2 张有掩膜）和 %3 张未编辑图片上测量。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) failed; they are at the top of the list.</source>
        <translation>
            <numerusform>%n 张图片失败；它们位于列表顶部。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is one of the pictures; choose another name.</source>
        <translation>%1 是其中一张图片；请选择其他名称。</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Write figures, curves and the worst pictures as PDF</source>
        <translation>将指标、曲线和最差的图片写为 PDF</translation>
    </message>
    <message>
        <source>The PDF is being written…</source>
        <translation>正在写入 PDF…</translation>
    </message>
</context>
<context>
    <name>loupe::EvaluationView</name>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Image scores</source>
        <translation>图像分数</translation>
    </message>
    <message>
        <source>score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>图片数</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Pictures, worst first</source>
        <translation>图片（最差的在前）</translation>
    </message>
    <message>
        <source>Select a figure to read what it means.</source>
        <translation>选择一项指标以查看其含义。</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>false-alarm rate</source>
        <translation>误报率</translation>
    </message>
    <message>
        <source>detection rate</source>
        <translation>检出率</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>精确率与召回率</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>可靠性</translation>
    </message>
    <message>
        <source>mean score</source>
        <translation>平均分数</translation>
    </message>
    <message>
        <source>share that is forged</source>
        <translation>篡改所占比例</translation>
    </message>
    <message>
        <source>guessing</source>
        <translation>随机猜测</translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation>理想情况</translation>
    </message>
    <message>
        <source>unedited</source>
        <comment>label of a picture</comment>
        <translation>未编辑</translation>
    </message>
    <message>
        <source>forged</source>
        <translation>篡改</translation>
    </message>
</context>
<context>
    <name>loupe::EvidenceText</name>
    <message>
        <source>Half of the picture changes by less than %1 grey levels when it is saved at quality %2.</source>
        <translation>以质量 %2 保存时，图片有一半的变化小于 %1 个灰度级。</translation>
    </message>
    <message>
        <source>No area stands out as compressed before, or in another way than the rest.</source>
        <translation>没有区域显得先前压缩过，或压缩方式与其余部分不同。</translation>
    </message>
    <message>
        <source>About %1 % of the picture differs by an earlier compression of quality %2.</source>
        <translation>图片约 %1 % 的部分因先前以质量 %2 压缩过而有所不同。</translation>
    </message>
    <message>
        <source>Its blocks begin at column %1 and row %2 of each 8 x 8 pixels.</source>
        <translation>其块在每 8 x 8 像素中起始于列 %1、行 %2。</translation>
    </message>
    <message>
        <source>Usual noise: %1 grey levels; nine tenths of the picture lie between %2 and %3.</source>
        <translation>通常的噪声：%1 个灰度级；图片的十分之九介于 %2 与 %3 之间。</translation>
    </message>
    <message>
        <source>Areas whose blocks lie on a grid of their own: %1; the clearest begins at column %2 and row %3.</source>
        <translation>块位于自有网格上的区域：%1；最明显的一个起始于列 %2、行 %3。</translation>
    </message>
    <message>
        <source>No area lies on a block grid of its own.</source>
        <translation>没有区域位于自有的块网格上。</translation>
    </message>
    <message>
        <source>The picture&apos;s own blocks begin at column %1 and row %2.</source>
        <translation>图片自身的块起始于列 %1、行 %2。</translation>
    </message>
    <message>
        <source>The picture as a whole shows no JPEG blocks.</source>
        <translation>图片整体未显示 JPEG 块。</translation>
    </message>
    <message>
        <source>No two areas were found that show the same content.</source>
        <translation>未找到显示相同内容的两个区域。</translation>
    </message>
    <message>
        <source>Pairs of areas that show the same content: %1.</source>
        <translation>显示相同内容的区域对：%1。</translation>
    </message>
    <message>
        <source>The clearest is scaled by %1 and turned by %2 degrees; its score is %3.</source>
        <translation>最明显的一对缩放 %1 倍、旋转 %2 度；其分数为 %3。</translation>
    </message>
    <message>
        <source>Error levels</source>
        <translation>误差级别</translation>
    </message>
    <message>
        <source>JPEG ghost</source>
        <translation>JPEG 鬼影</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Block grid</source>
        <translation>块网格</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>复制内容</translation>
    </message>
    <message>
        <source>How much each place changes when the photo is saved as JPEG once more.</source>
        <translation>照片再次存为 JPEG 时，各处的变化程度。</translation>
    </message>
    <message>
        <source>Areas that were compressed before at another quality than the rest.</source>
        <translation>先前以不同于其余部分的质量压缩过的区域。</translation>
    </message>
    <message>
        <source>How strong the noise is, place by place.</source>
        <translation>各处噪声的强弱。</translation>
    </message>
    <message>
        <source>Areas whose JPEG blocks do not lie on the grid of the rest.</source>
        <translation>JPEG 块不在其余部分网格上的区域。</translation>
    </message>
    <message>
        <source>Areas of the photo that were copied to another place in it.</source>
        <translation>照片中被复制到同一照片另一处的区域。</translation>
    </message>
    <message>
        <source>Change, grey levels</source>
        <translation>变化，灰度级</translation>
    </message>
    <message>
        <source>Ghost, deeper than usual</source>
        <translation>鬼影，比通常更深</translation>
    </message>
    <message>
        <source>Noise, grey levels</source>
        <translation>噪声，灰度级</translation>
    </message>
    <message>
        <source>Foreign grid, significance</source>
        <translation>外来网格，显著性</translation>
    </message>
    <message>
        <source>From the solid outline to the broken one</source>
        <translation>从实线轮廓到虚线轮廓</translation>
    </message>
</context>
<context>
    <name>loupe::FactsModel</name>
    <message>
        <source>libjpeg (IJG), quality %1: all tables exactly</source>
        <translation>libjpeg (IJG)，质量 %1：所有表完全一致</translation>
    </message>
    <message>
        <source>luma as libjpeg at quality %1, chroma otherwise</source>
        <translation>亮度与 libjpeg 质量 %1 相同，色度不同</translation>
    </message>
    <message>
        <source>like libjpeg at quality %1, rounded otherwise</source>
        <translation>与 libjpeg 质量 %1 相似，取整方式不同</translation>
    </message>
    <message>
        <source>not a standard table: a camera&apos;s, a phone&apos;s or a program&apos;s own</source>
        <translation>非标准表：相机、手机或程序自有的表</translation>
    </message>
    <message>
        <source>there, but it cannot be decoded</source>
        <translation>存在，但无法解码</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 × %2; differs from the picture by %3 grey levels, correlation %4</source>
        <translation>%1 × %2；与图片相差 %3 个灰度级，相关系数 %4</translation>
    </message>
    <message>
        <source>its sides have another proportion</source>
        <translation>边长比例不同</translation>
    </message>
    <message>
        <source>JUMBF boxes, but no C2PA manifest</source>
        <translation>有 JUMBF 盒，但没有 C2PA 清单</translation>
    </message>
    <message>
        <source>C2PA manifest there; its signature was not checked</source>
        <translation>有 C2PA 清单；未检查其签名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>Photoshop save level</source>
        <translation>Photoshop 保存级别</translation>
    </message>
    <message>
        <source>%1 of 12</source>
        <translation>%1 / 12</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>Content credentials</source>
        <translation>内容凭据</translation>
    </message>
    <message>
        <source>Behind the picture&apos;s end</source>
        <translation>图片结尾之后</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>Traces of software</source>
        <translation>软件痕迹</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>数据段</translation>
    </message>
    <message>
        <source>at %1, %2 bytes</source>
        <translation>位于 %1，%2 字节</translation>
    </message>
    <message>
        <source>(damaged)</source>
        <translation>（已损坏）</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>%1 of %2 bits</source>
        <translation>%1 个，各 %2 位</translation>
    </message>
    <message>
        <source>EXIF orientation</source>
        <translation>EXIF 方向</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧数</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <translation>%1（估计）</translation>
    </message>
    <message>
        <source>own tables</source>
        <translation>自有表</translation>
    </message>
    <message>
        <source>Mean luma step</source>
        <translation>平均亮度步长</translation>
    </message>
    <message>
        <source>Chroma subsampling</source>
        <translation>色度子采样</translation>
    </message>
    <message>
        <source>unusual</source>
        <translation>不常见</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>progressive</source>
        <translation>渐进式</translation>
    </message>
    <message>
        <source>sequential</source>
        <translation>顺序式</translation>
    </message>
    <message>
        <source>Quantisation table %1</source>
        <translation>量化表 %1</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
</context>
<context>
    <name>loupe::Figures</name>
    <message>
        <source>Pixels with a score above %1, forged images with a mask only.</source>
        <translation>分数高于 %1 的像素；仅限有掩膜的篡改图片。</translation>
    </message>
    <message>
        <source>Pixel F1</source>
        <translation>像素 F1</translation>
    </message>
    <message>
        <source>F1 of the forged class over all pixels of all images pooled: large images weigh more.</source>
        <translation>篡改类的 F1，将所有图片的所有像素合并计算：大图片权重更大。</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Mean of the IoU of the background and of the forged class, each over all pixels pooled, as published results for this network have it.</source>
        <translation>背景的 IoU 与篡改类的 IoU 的平均值，两者均将所有像素合并计算，与此网络已发表的结果的算法相同。</translation>
    </message>
    <message>
        <source>A mask of nothing already gets about half.</source>
        <translation>什么都不标记的掩膜就已能得到约 0.5。</translation>
    </message>
    <message>
        <source>Forged IoU</source>
        <translation>篡改类 IoU</translation>
    </message>
    <message>
        <source>IoU of the forged class alone, over all pixels pooled.</source>
        <translation>仅篡改类的 IoU，将所有像素合并计算。</translation>
    </message>
    <message>
        <source>Pixel F1, per image</source>
        <translation>像素 F1，按图片</translation>
    </message>
    <message>
        <source>Mean of each image&apos;s own pixel F1: every image weighs the same.</source>
        <translation>每张图片各自的像素 F1 的平均值：每张图片权重相同。</translation>
    </message>
    <message>
        <source>Pixel AUC</source>
        <translation>像素 AUC</translation>
    </message>
    <message>
        <source>Mean of each image&apos;s own area under the ROC curve of its pixels, no threshold; scores within 0.05 % of each other count as equal.</source>
        <translation>每张图片各自的像素 ROC 曲线下面积的平均值，不用阈值；彼此相差不超过 0.05 % 的分数计为相等。</translation>
    </message>
    <message>
        <source>Forged images whose mask leaves something out only.</source>
        <translation>仅限掩膜未覆盖全图的篡改图片。</translation>
    </message>
    <message>
        <source>Images with a score of %1 and above count as forged.</source>
        <translation>分数达到或高于 %1 的图片计为篡改。</translation>
    </message>
    <message>
        <source>Depends on the share of forged images in the data.</source>
        <translation>取决于数据中篡改图片所占的比例。</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>平均精确率</translation>
    </message>
    <message>
        <source>Precision averaged over recall, by images, no threshold.</source>
        <translation>精确率在召回率上的平均值，按图片计算，不用阈值。</translation>
    </message>
    <message>
        <source>Image F1</source>
        <translation>图像 F1</translation>
    </message>
    <message>
        <source>F1 of the forged class over images.</source>
        <translation>按图片计算的篡改类的 F1。</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Share of images called what they are.</source>
        <translation>判定与实际相符的图片所占比例。</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>平衡准确率</translation>
    </message>
    <message>
        <source>Mean of the detection rate and of one minus the false-alarm rate; 0.5 is guessing.</source>
        <translation>检出率与“1 减去误报率”的平均值；0.5 相当于随机猜测。</translation>
    </message>
    <message>
        <source>Detection rate</source>
        <translation>检出率</translation>
    </message>
    <message>
        <source>Share of the forged images called forged.</source>
        <translation>篡改图片中被判定为篡改的比例。</translation>
    </message>
    <message>
        <source>False-alarm rate</source>
        <translation>误报率</translation>
    </message>
    <message>
        <source>Share of the authentic images called forged.</source>
        <translation>未编辑图片中被判定为篡改的比例。</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>校准误差</translation>
    </message>
    <message>
        <source>Expected calibration error: mean distance between score and share of forged images in ten equal bins of the score, weighted by images.</source>
        <translation>期望校准误差：将分数范围等分为十段，各段中分数与篡改图片所占比例之间的平均距离，按图片数加权。</translation>
    </message>
    <message>
        <source>0 is best; the interval leans upwards.</source>
        <translation>0 为最佳；区间偏高。</translation>
    </message>
    <message>
        <source>Detected: strong</source>
        <translation>检出：强</translation>
    </message>
    <message>
        <source>Share of the forged images in the band &apos;strong&apos; or above (score %1).</source>
        <translation>篡改图片中处于“强”级别或以上（分数从 %1 起）的比例。</translation>
    </message>
    <message>
        <source>False alarms: strong</source>
        <translation>误报：强</translation>
    </message>
    <message>
        <source>Share of the authentic images in the band &apos;strong&apos; or above (score %1).</source>
        <translation>未编辑图片中处于“强”级别或以上（分数从 %1 起）的比例。</translation>
    </message>
    <message>
        <source>Detected: moderate</source>
        <translation>检出：中等</translation>
    </message>
    <message>
        <source>Share of the forged images in the band &apos;moderate&apos; or above (score %1).</source>
        <translation>篡改图片中处于“中等”级别或以上（分数从 %1 起）的比例。</translation>
    </message>
    <message>
        <source>False alarms: moderate</source>
        <translation>误报：中等</translation>
    </message>
    <message>
        <source>Share of the authentic images in the band &apos;moderate&apos; or above (score %1).</source>
        <translation>未编辑图片中处于“中等”级别或以上（分数从 %1 起）的比例。</translation>
    </message>
    <message>
        <source>Detected: weak</source>
        <translation>检出：弱</translation>
    </message>
    <message>
        <source>Share of the forged images in the band &apos;inconclusive&apos; or above (score %1).</source>
        <translation>篡改图片中处于“不确定”级别或以上（分数从 %1 起）的比例。</translation>
    </message>
    <message>
        <source>False alarms: weak</source>
        <translation>误报：弱</translation>
    </message>
    <message>
        <source>Share of the authentic images in the band &apos;inconclusive&apos; or above (score %1).</source>
        <translation>未编辑图片中处于“不确定”级别或以上（分数从 %1 起）的比例。</translation>
    </message>
    <message>
        <source>Looks at no pixel: where this is far from 0.5, either way, the classes of this data differ in how they were saved, and a network can seem good by noticing that.</source>
        <translation>不看任何像素：若此值远离 0.5（无论高低），则此数据中各类图片的保存方式不同，网络可能因察觉到这一点而显得表现良好。</translation>
    </message>
    <message>
        <source>Baseline: quantiser</source>
        <translation>基线：量化器</translation>
    </message>
    <message>
        <source>Image AUC of the mean step of the JPEG luma quantiser alone, low = forged; 0 for files that are no JPEG.</source>
        <translation>仅凭 JPEG 亮度量化器的平均步长得到的图像 AUC，低 = 篡改；非 JPEG 文件的步长计为 0。</translation>
    </message>
    <message>
        <source>Baseline: file size</source>
        <translation>基线：文件大小</translation>
    </message>
    <message>
        <source>Image AUC of the bytes of the file per pixel alone, high = forged.</source>
        <translation>仅凭文件每像素字节数得到的图像 AUC，高 = 篡改。</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>总体</translation>
    </message>
    <message>
        <source>Mean of image AUC, pixel F1 and IoU, as below.</source>
        <translation>图像 AUC、像素 F1 和 IoU 的平均值，定义见下文。</translation>
    </message>
    <message>
        <source>Image AUC</source>
        <translation>图像 AUC</translation>
    </message>
    <message>
        <source>Chance that a forged image scores above an authentic one, ties half; 0.5 is guessing.</source>
        <translation>篡改图片的分数高于未编辑图片的概率，分数相等时计一半；0.5 相当于随机猜测。</translation>
    </message>
</context>
<context>
    <name>loupe::FiguresModel</name>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图片数</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>loupe::FilePanel</name>
    <message>
        <source>Search names and values</source>
        <translation>搜索名称和值</translation>
    </message>
    <message>
        <source>Search in the file&apos;s facts</source>
        <translation>在文件信息中搜索</translation>
    </message>
    <message>
        <source>Show only the facts with these letters in their name or value</source>
        <translation>仅显示名称或值中含有这些字符的信息</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Facts of the file</source>
        <translation>文件信息</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the selected names and values</source>
        <translation>复制所选的名称和值</translation>
    </message>
</context>
<context>
    <name>loupe::FilmStrip</name>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>loupe::Fold</name>
    <message>
        <source>Open or close: %1</source>
        <translation>展开或收起：%1</translation>
    </message>
</context>
<context>
    <name>loupe::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>loupe::ImageView</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>The photo with its layers. Shift and the arrow keys move it, plus and minus zoom.</source>
        <translation>照片及其图层。按 Shift 和方向键移动，按加号和减号缩放。</translation>
    </message>
</context>
<context>
    <name>loupe::InspectActions</name>
    <message>
        <source>Show or hide layer: %1</source>
        <translation>显示或隐藏图层：%1</translation>
    </message>
    <message>
        <source>What is known to be edited: a mask beside the photo, or one that you choose</source>
        <translation>已知经过编辑的部分：照片旁的掩膜，或所选的掩膜</translation>
    </message>
    <message>
        <source>What was found, missed and falsely found at the threshold</source>
        <translation>在此阈值下找到、漏检和误报的部分</translation>
    </message>
    <message>
        <source>All &amp;overlays</source>
        <translation>所有叠加层(&amp;O)</translation>
    </message>
    <message>
        <source>Show or hide everything over the photo</source>
        <translation>显示或隐藏照片上的所有内容</translation>
    </message>
    <message>
        <source>O&amp;riginal</source>
        <translation>原图(&amp;R)</translation>
    </message>
    <message>
        <source>The photo alone; hold Space for a moment&apos;s look</source>
        <translation>仅显示照片；按住空格键可临时查看</translation>
    </message>
    <message>
        <source>&amp;Lower threshold</source>
        <translation>降低阈值(&amp;L)</translation>
    </message>
    <message>
        <source>Count more pixels as edited</source>
        <translation>将更多像素计为已编辑</translation>
    </message>
    <message>
        <source>R&amp;aise threshold</source>
        <translation>提高阈值(&amp;A)</translation>
    </message>
    <message>
        <source>Count fewer pixels as edited</source>
        <translation>将更少像素计为已编辑</translation>
    </message>
    <message>
        <source>Analyse a&amp;gain</source>
        <translation>重新分析(&amp;G)</translation>
    </message>
    <message>
        <source>Analyse this photo once more</source>
        <translation>再次分析这张照片</translation>
    </message>
    <message>
        <source>&amp;Cancel the analysis</source>
        <translation>取消分析(&amp;C)</translation>
    </message>
    <message>
        <source>Stop and keep the photo</source>
        <translation>停止并保留照片</translation>
    </message>
    <message>
        <source>&amp;Ground truth…</source>
        <translation>真值(&amp;G)…</translation>
    </message>
    <message>
        <source>Choose the mask that says what was edited in this photo</source>
        <translation>选择标明这张照片哪些部分经过编辑的掩膜</translation>
    </message>
    <message>
        <source>This belongs to the page Inspect.</source>
        <translation>这属于“检视”页面。</translation>
    </message>
    <message>
        <source>Nothing is being analysed.</source>
        <translation>当前没有正在进行的分析。</translation>
    </message>
    <message>
        <source>No photo is analysed yet.</source>
        <translation>尚未分析照片。</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>尚无可显示的内容。</translation>
    </message>
    <message>
        <source>&amp;Previous photo</source>
        <translation>上一张照片(&amp;P)</translation>
    </message>
    <message>
        <source>Open the photo before this one</source>
        <translation>打开这张之前的照片</translation>
    </message>
    <message>
        <source>&amp;Next photo</source>
        <translation>下一张照片(&amp;N)</translation>
    </message>
    <message>
        <source>Open the photo after this one</source>
        <translation>打开这张之后的照片</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>整张照片</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>One screen pixel per photo pixel</source>
        <translation>一个屏幕像素对应一个照片像素</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Closer, at the cursor</source>
        <translation>以光标处为中心拉近</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>拉远</translation>
    </message>
    <message>
        <source>&amp;Swipe</source>
        <translation>卷帘对比(&amp;S)</translation>
    </message>
    <message>
        <source>The photo alone left of a divider; drag it, or move it with comma and full stop</source>
        <translation>分隔线左侧仅显示照片；可拖动分隔线，或用逗号键和句号键移动</translation>
    </message>
    <message>
        <source>Divider to the &amp;left</source>
        <translation>分隔线左移(&amp;L)</translation>
    </message>
    <message>
        <source>Move the divider of the swipe</source>
        <translation>移动卷帘对比的分隔线</translation>
    </message>
    <message>
        <source>Divider to the &amp;right</source>
        <translation>分隔线右移(&amp;R)</translation>
    </message>
    <message>
        <source>8 × 8 &amp;blocks</source>
        <translation>8 × 8 块(&amp;B)</translation>
    </message>
    <message>
        <source>The borders of the blocks of JPEG, when they are large enough to be seen</source>
        <translation>JPEG 块的边界，在足够大而可见时显示</translation>
    </message>
    <message>
        <source>Si&amp;de by side</source>
        <translation>并排对比(&amp;D)</translation>
    </message>
    <message>
        <source>The photo a second time, without layers; both move together</source>
        <translation>再显示一次照片，不带图层；两者同步移动</translation>
    </message>
    <message>
        <source>&amp;Keep at the side</source>
        <translation>保留在旁侧(&amp;K)</translation>
    </message>
    <message>
        <source>Leave this photo at the side while you open others</source>
        <translation>打开其他照片时，将这张照片留在旁侧</translation>
    </message>
    <message>
        <source>&amp;Lens</source>
        <translation>放大镜(&amp;L)</translation>
    </message>
    <message>
        <source>The photo under the cursor four times as large, without layers</source>
        <translation>以四倍大小显示光标下的照片，不带图层</translation>
    </message>
    <message>
        <source>&amp;Brighter</source>
        <translation>调亮(&amp;B)</translation>
    </message>
    <message>
        <source>Show the photo brighter</source>
        <translation>将照片显示得更亮</translation>
    </message>
    <message>
        <source>&amp;Darker</source>
        <translation>调暗(&amp;D)</translation>
    </message>
    <message>
        <source>Show the photo darker</source>
        <translation>将照片显示得更暗</translation>
    </message>
    <message>
        <source>&amp;More contrast</source>
        <translation>增加对比度(&amp;M)</translation>
    </message>
    <message>
        <source>Show the photo with more contrast</source>
        <translation>以更高的对比度显示照片</translation>
    </message>
    <message>
        <source>&amp;Less contrast</source>
        <translation>降低对比度(&amp;L)</translation>
    </message>
    <message>
        <source>Show the photo with less contrast</source>
        <translation>以更低的对比度显示照片</translation>
    </message>
    <message>
        <source>&amp;Equalise</source>
        <translation>均衡化(&amp;E)</translation>
    </message>
    <message>
        <source>Show each brightness as often as any other: brings out what lies in the dark</source>
        <translation>让每种亮度显示得同样多：使暗处的内容显现</translation>
    </message>
    <message>
        <source>As it &amp;is</source>
        <translation>原样(&amp;I)</translation>
    </message>
    <message>
        <source>Show the photo as it is</source>
        <translation>按原样显示照片</translation>
    </message>
    <message>
        <source>&amp;Copy view</source>
        <translation>复制视图(&amp;C)</translation>
    </message>
    <message>
        <source>Copy what the viewer shows, with layers and legend, to the clipboard</source>
        <translation>将查看器显示的内容连同图层和图例复制到剪贴板</translation>
    </message>
    <message>
        <source>Save &amp;view…</source>
        <translation>保存视图(&amp;V)…</translation>
    </message>
    <message>
        <source>Save what the viewer shows, with layers and legend, as a PNG file</source>
        <translation>将查看器显示的内容连同图层和图例保存为 PNG 文件</translation>
    </message>
    <message>
        <source>Check &amp;stability</source>
        <translation>检查稳定性(&amp;S)</translation>
    </message>
    <message>
        <source>Analyse the photo again as JPEG 90 and 75, at half its size, and cropped</source>
        <translation>将照片以 JPEG 90 和 75、一半大小以及裁剪的形式再次分析</translation>
    </message>
    <message>
        <source>Layer &amp;up</source>
        <translation>图层上移(&amp;U)</translation>
    </message>
    <message>
        <source>Draw the layer whose controls have the focus over the one above it</source>
        <translation>将焦点所在控件的图层绘制在其上面一层之上</translation>
    </message>
    <message>
        <source>Layer &amp;down</source>
        <translation>图层下移(&amp;D)</translation>
    </message>
    <message>
        <source>Draw the layer whose controls have the focus under the one below it</source>
        <translation>将焦点所在控件的图层绘制在其下面一层之下</translation>
    </message>
    <message>
        <source>Ad&amp;just for looking</source>
        <translation>显示调整(&amp;J)</translation>
    </message>
    <message>
        <source>Scale ba&amp;r</source>
        <translation>比例尺(&amp;R)</translation>
    </message>
    <message>
        <source>A bar that is a round number of the photo&apos;s pixels long</source>
        <translation>标尺，长度为取整后的照片像素数</translation>
    </message>
</context>
<context>
    <name>loupe::InspectPage</name>
    <message>
        <source>Viewer</source>
        <translation>查看器</translation>
    </message>
    <message>
        <source>Show or hide the tool bar</source>
        <translation>显示或隐藏工具栏</translation>
    </message>
    <message>
        <source>Show or hide the panel: %1</source>
        <translation>显示或隐藏面板：%1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>The view was saved as %1.</source>
        <translation>视图已保存为 %1。</translation>
    </message>
    <message>
        <source>The view is on the clipboard.</source>
        <translation>视图已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
</context>
<context>
    <name>loupe::KeepPanel</name>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>新模型的名称</translation>
    </message>
    <message>
        <source>What the new model is called; also the name of its folder</source>
        <translation>新模型的名称；也是其文件夹的名称</translation>
    </message>
    <message>
        <source>Notes on the new model</source>
        <translation>新模型的备注</translation>
    </message>
    <message>
        <source>For yourself and for others: what it was made for; kept in the model&apos;s card</source>
        <translation>供自己和他人参考：制作目的；保存在模型卡中</translation>
    </message>
    <message>
        <source>Add it to the installed models</source>
        <translation>将其添加到已安装的模型</translation>
    </message>
    <message>
        <source>Delete the new model and its run</source>
        <translation>删除新模型及其运行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>loupe::LayerPanel</name>
    <message>
        <source>Show layer: %1</source>
        <translation>显示图层：%1</translation>
    </message>
    <message>
        <source>Show or hide this layer (%1)</source>
        <translation>显示或隐藏此图层（%1）</translation>
    </message>
    <message>
        <source>Drag to another place; what is higher is drawn over what is lower</source>
        <translation>可拖到其他位置；位置较高的绘制在较低的之上</translation>
    </message>
    <message>
        <source>Opacity of layer: %1</source>
        <translation>图层不透明度：%1</translation>
    </message>
    <message>
        <source>Colour map of layer: %1</source>
        <translation>图层颜色映射：%1</translation>
    </message>
    <message>
        <source>Colour map; all are readable without red-green vision</source>
        <translation>颜色映射；不依赖红绿辨色即可辨读</translation>
    </message>
    <message>
        <source>Help on layer: %1</source>
        <translation>图层帮助：%1</translation>
    </message>
    <message>
        <source>What to look for, and what it does not show</source>
        <translation>应关注什么，以及它不能说明什么</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1：%2 %</translation>
    </message>
    <message>
        <source>Opacity: %1 %</source>
        <translation>不透明度：%1 %</translation>
    </message>
</context>
<context>
    <name>loupe::LayerRenderer</name>
    <message>
        <source>Patch score</source>
        <translation>图块分数</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分数</translation>
    </message>
</context>
<context>
    <name>loupe::LayerStack</name>
    <message>
        <source>Hits and misses</source>
        <translation>命中与漏检</translation>
    </message>
    <message>
        <source>Ground truth</source>
        <translation>真值</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>轮廓</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Score map</source>
        <translation>分数图</translation>
    </message>
    <message>
        <source>Patches</source>
        <translation>图块</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
</context>
<context>
    <name>loupe::LineChart</name>
    <message>
        <source>Wheel: zoom; drag: look closer; 0: everything; the menu has more</source>
        <translation>滚轮：缩放；拖动：放大所选部分；0：全部显示；更多操作见菜单</translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <translation>%1：在 %3 处为 %2</translation>
    </message>
</context>
<context>
    <name>loupe::MainWindow</name>
    <message>
        <source>No pictures that Loupe can read were found there.</source>
        <translation>那里没有找到 Loupe 能读取的图片。</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>图层(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Menu: %1</source>
        <translation>菜单：%1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>页面(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>打开照片</translation>
    </message>
    <message>
        <source>Photos (%1)</source>
        <translation>照片 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation>打开照片文件夹</translation>
    </message>
    <message>
        <source>%1 – Loupe</source>
        <translation>%1 – Loupe</translation>
    </message>
    <message>
        <source>Choose a model folder</source>
        <translation>选择模型文件夹</translation>
    </message>
    <message>
        <source>The log file is %1</source>
        <translation>日志文件为 %1</translation>
    </message>
</context>
<context>
    <name>loupe::MarkHistory</name>
    <message>
        <source>Change of a status</source>
        <translation>更改状态</translation>
    </message>
    <message>
        <source>Change of a note</source>
        <translation>更改备注</translation>
    </message>
    <message numerus="yes">
        <source>Change of %n status values</source>
        <translation>
            <numerusform>更改 %n 个状态</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loupe::ModelCardDialog</name>
    <message>
        <source>Model card</source>
        <translation>模型卡</translation>
    </message>
</context>
<context>
    <name>loupe::ModelCardText</name>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>score from %1; unedited photos that reach it: %2</source>
        <translation>分数从 %1 起；达到此分数的未编辑照片：%2</translation>
    </message>
    <message>
        <source>A preview: not good enough to rely on.</source>
        <translation>预览版：还不够好，不能依赖。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>运行于</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>the picture&apos;s own pixels, in tiles</source>
        <translation>图片自身的像素，分块输入</translation>
    </message>
    <message>
        <source>the whole picture, scaled to the network&apos;s size</source>
        <translation>整张图片，缩放到网络的尺寸</translation>
    </message>
    <message>
        <source>SHA-256 of the weights</source>
        <translation>权重的 SHA-256</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>设计用途</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>级别</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n unedited photo(s).</source>
        <translation>
            <numerusform>在 %n 张未编辑照片上测量。</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测量结果</translation>
    </message>
    <message>
        <source>What it does not show</source>
        <translation>它不能说明什么</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>Known failures</source>
        <translation>已知的失败例</translation>
    </message>
    <message>
        <source>The worst picture of each kind in a test. On the left with what was edited outlined, on the right with the scores of the model.</source>
        <translation>测试中每一类里结果最差的图片。左边勾出被编辑的部分，右边是模型的分数。</translation>
    </message>
</context>
<context>
    <name>loupe::ModelCorner</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>无模型</translation>
    </message>
    <message>
        <source>Choose a model folder</source>
        <translation>选择模型文件夹</translation>
    </message>
    <message>
        <source>Where the network runs</source>
        <translation>网络的运行位置</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>模型：%1</translation>
    </message>
    <message>
        <source>The model&apos;s card: trained on what, measured how</source>
        <translation>模型卡：用什么训练，如何测量</translation>
    </message>
    <message>
        <source>Runs on the CPU: %1</source>
        <translation>在 CPU 上运行：%1</translation>
    </message>
</context>
<context>
    <name>loupe::ModelLibrary</name>
    <message>
        <source>The model needs a name.</source>
        <translation>模型需要一个名称。</translation>
    </message>
    <message>
        <source>The name is too long; use up to %1 characters.</source>
        <translation>名称过长；最多使用 %1 个字符。</translation>
    </message>
    <message>
        <source>Use letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;, and begin with a letter or digit: the name is a folder&apos;s.</source>
        <translation>请使用字母、数字、“-”、“_”和“.”，并以字母或数字开头：该名称也是文件夹名。</translation>
    </message>
    <message>
        <source>A model of this name is there already; choose another name.</source>
        <translation>已有同名的模型；请选择其他名称。</translation>
    </message>
</context>
<context>
    <name>loupe::ModelPicker</name>
    <message>
        <source>Another folder…</source>
        <translation>其他文件夹…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Choose a model folder</source>
        <translation>选择模型文件夹</translation>
    </message>
</context>
<context>
    <name>loupe::ModelsPage</name>
    <message>
        <source>Installed models</source>
        <translation>已安装的模型</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Analyse photos with this model from now on</source>
        <translation>从现在起用此模型分析照片</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Read the weights and compare their hash with the card&apos;s</source>
        <translation>读取权重并将其哈希值与模型卡所列的比较</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Delete this model from the disk</source>
        <translation>从磁盘上删除此模型</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <source>Copy a model folder, with its card, into Loupe</source>
        <translation>将模型文件夹连同模型卡复制到 Loupe</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Make a model of published checkpoint files</source>
        <translation>用已发布的检查点文件制作模型</translation>
    </message>
    <message>
        <source>The weights are being read…</source>
        <translation>正在读取权重…</translation>
    </message>
    <message>
        <source>%1 (cannot be read)</source>
        <translation>%1（无法读取）</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1（使用中）</translation>
    </message>
    <message>
        <source>No model is installed; import one.</source>
        <translation>未安装模型；请导入一个。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Really remove</source>
        <translation>确认移除</translation>
    </message>
    <message>
        <source>This deletes the model from the disk. Click once more to remove it.</source>
        <translation>这将从磁盘上删除此模型。再次点击即可移除。</translation>
    </message>
    <message>
        <source>The model was removed.</source>
        <translation>模型已移除。</translation>
    </message>
    <message>
        <source>Import a model folder</source>
        <translation>导入模型文件夹</translation>
    </message>
    <message>
        <source>Import published checkpoint files</source>
        <translation>导入已发布的检查点文件</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors *.pt *.pth *.bin)</source>
        <translation>检查点 (*.safetensors *.pt *.pth *.bin)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The model is being copied and checked…</source>
        <translation>正在复制并检查模型…</translation>
    </message>
    <message>
        <source>Import checkpoint files</source>
        <translation>导入检查点文件</translation>
    </message>
    <message>
        <source>Which network were they made for?</source>
        <translation>它们是为哪个网络制作的？</translation>
    </message>
    <message>
        <source>The files are being read and compared with the network…</source>
        <translation>正在读取文件并与网络比较…</translation>
    </message>
    <message>
        <source>%1: the weights are those that the card names.</source>
        <translation>%1：权重与模型卡所列的一致。</translation>
    </message>
    <message>
        <source>%1 is installed: every weight of the network was found. Choose Use to analyse with it.</source>
        <translation>%1 已安装：网络的每个权重都已找到。选择“使用”即可用它分析。</translation>
    </message>
    <message>
        <source>Compare on the open photo</source>
        <translation>在打开的照片上比较</translation>
    </message>
    <message>
        <source>Have this model look at the photo on the page Inspect too, and show both results</source>
        <translation>让此模型也分析检视页上的照片，并显示两个结果</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <translation>取消比较</translation>
    </message>
    <message>
        <source>No photo is open. Open one on the page Inspect, then compare.</source>
        <translation>没有打开的照片。请先在检视页打开一张，再进行比较。</translation>
    </message>
    <message>
        <source>The open photo has no result yet. Compare when it is analysed.</source>
        <translation>打开的照片还没有结果。请在分析完成后再比较。</translation>
    </message>
    <message>
        <source>%1 is being loaded and looks at the open photo…</source>
        <translation>正在加载 %1 并分析打开的照片…</translation>
    </message>
</context>
<context>
    <name>loupe::NumberField</name>
    <message>
        <source>%1: &apos;%2&apos; is no number.</source>
        <translation>%1：“%2”不是数字。</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>%1 必须是整数。</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3.</source>
        <translation>%1 必须在 %2 到 %3 之间。</translation>
    </message>
</context>
<context>
    <name>loupe::OverlayText</name>
    <message>
        <source>score, outline at %1</source>
        <translation>分数，轮廓位于 %1</translation>
    </message>
</context>
<context>
    <name>loupe::PageBar</name>
    <message>
        <source>Inspect</source>
        <translation>检视</translation>
    </message>
    <message>
        <source>Look at one photo</source>
        <translation>查看一张照片</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Analyse all photos of a folder</source>
        <translation>分析文件夹中的所有照片</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Make a model of labelled pictures</source>
        <translation>用带标签的图片制作模型</translation>
    </message>
    <message>
        <source>Adapt</source>
        <translation>适配</translation>
    </message>
    <message>
        <source>Fit a model to a collection</source>
        <translation>使模型适配一个图片集</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Measure a model on labelled pictures</source>
        <translation>在带标签的图片上测量模型</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>See, choose, import and remove models</source>
        <translation>查看、选择、导入和移除模型</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Show or hide the bar with the pages</source>
        <translation>显示或隐藏页面栏</translation>
    </message>
</context>
<context>
    <name>loupe::PdfText</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>loupe::ProbeView</name>
    <message>
        <source>From before to now</source>
        <translation>从之前到现在</translation>
    </message>
    <message>
        <source>Which look at the probe photo the last picture shows: left the first, right the latest</source>
        <translation>最后一幅图显示对观察照片的哪一次查看：左端为第一次，右端为最近一次</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>The probe photo cannot be read; the run goes on without it.</source>
        <translation>无法读取观察照片；运行将在没有它的情况下继续。</translation>
    </message>
    <message>
        <source>Choose a probe photo among the options to see here what the network makes of it while it learns.</source>
        <translation>在选项中选择一张观察照片，即可在此看到网络在学习过程中如何看待它。</translation>
    </message>
    <message>
        <source>The maps follow at every look at what is kept aside.</source>
        <translation>每次在留出图片上检验时，各图随之更新。</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>Now, step %1</source>
        <translation>现在，第 %1 步</translation>
    </message>
</context>
<context>
    <name>loupe::ProgressText</name>
    <message>
        <source>%1 h %2 min left</source>
        <translation>剩余 %1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 min %2 s left</source>
        <translation>剩余 %1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>剩余 %1 秒</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 / %2 %3</translation>
    </message>
    <message>
        <source>%1 s each</source>
        <translation>每项 %1 秒</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>每秒 %1 项</translation>
    </message>
    <message>
        <source>image AUC %1  patch AUC %2  pixel F1 %3  IoU %4  overall %5  on %6 pictures</source>
        <translation>图像 AUC %1  图块 AUC %2  像素 F1 %3  IoU %4  总体 %5  在 %6 张图片上</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message numerus="yes">
        <source>about %1, %2 of memory; measured on one step of %n picture(s)</source>
        <translation>
            <numerusform>约 %1，内存 %2；在 %n 张图片的一步上测得</numerusform>
        </translation>
    </message>
    <message>
        <source>This needs about %1 of memory and %2 are free; choose smaller batches or close other programs.</source>
        <translation>这需要约 %1 内存，可用 %2；请选择较小的批大小或关闭其他程序。</translation>
    </message>
    <message>
        <source>Stage 1 of 3, the verdict</source>
        <translation>第 1 阶段，共 3 个：判定</translation>
    </message>
    <message>
        <source>Stage 2 of 3, the mask</source>
        <translation>第 2 阶段，共 3 个：掩膜</translation>
    </message>
    <message>
        <source>Stage 3 of 3, all together</source>
        <translation>第 3 阶段，共 3 个：全部一起</translation>
    </message>
    <message>
        <source>%1 pictures train (%2 forged), %3 validate</source>
        <translation>%1 张图片用于训练（其中 %2 张经过篡改），%3 张用于验证</translation>
    </message>
    <message>
        <source>%1 (left out): %2</source>
        <translation>%1（未使用）：%2</translation>
    </message>
    <message>
        <source>%1 (used): %2</source>
        <translation>%1（已使用）：%2</translation>
    </message>
    <message>
        <source>batches of %1, by the memory that is free</source>
        <translation>根据空闲内存，批大小为 %1</translation>
    </message>
    <message>
        <source>the backbone&apos;s tokens of %1 pictures are kept in %2: %3 MB, limit %4 MB</source>
        <translation>%1 张图片的骨干网络 token 保存在 %2：%3 MB，上限 %4 MB</translation>
    </message>
    <message>
        <source>tokens are not kept any more: %1</source>
        <translation>不再保存 token：%1</translation>
    </message>
    <message>
        <source>the checkpoint could not be written, the one before stays: %1</source>
        <translation>无法写入检查点，保留上一个：%1</translation>
    </message>
    <message>
        <source>step %1, the best so far: %2</source>
        <translation>第 %1 步，目前最佳：%2</translation>
    </message>
    <message>
        <source>step %1: %2</source>
        <translation>第 %1 步：%2</translation>
    </message>
    <message>
        <source>step %1: checkpoint written</source>
        <translation>第 %1 步：已写入检查点</translation>
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
        <translation>左、上、宽和高（像素）：%1。点击可前往该处。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Place and size</source>
        <translation>位置和大小</translation>
    </message>
</context>
<context>
    <name>loupe::RegionsTable</name>
    <message>
        <source>Regions</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>No region above the threshold.</source>
        <translation>没有高于阈值的区域。</translation>
    </message>
</context>
<context>
    <name>loupe::ReportDialog</name>
    <message>
        <source>Make a report</source>
        <translation>生成报告</translation>
    </message>
    <message>
        <source>How far the report is</source>
        <translation>报告进度</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>The &amp;selected photo</source>
        <translation>所选照片(&amp;S)</translation>
    </message>
    <message>
        <source>The &amp;selected photo: %1</source>
        <translation>所选照片(&amp;S)：%1</translation>
    </message>
    <message>
        <source>The row that is selected in the table</source>
        <translation>表格中选中的行</translation>
    </message>
    <message>
        <source>What the &amp;table shows</source>
        <translation>表格显示的照片(&amp;T)</translation>
    </message>
    <message>
        <source>In the table&apos;s order, with its filter</source>
        <translation>按表格的顺序和筛选</translation>
    </message>
    <message>
        <source>Photos with a &amp;bookmark</source>
        <translation>有书签的照片(&amp;B)</translation>
    </message>
    <message>
        <source>All photos in which you marked a place</source>
        <translation>其中标记过位置的所有照片</translation>
    </message>
    <message>
        <source>&amp;All photos of the case</source>
        <translation>案件的所有照片(&amp;A)</translation>
    </message>
    <message>
        <source>Also those that the table does not show</source>
        <translation>也包括表格未显示的照片</translation>
    </message>
    <message>
        <source>Report on the case %1</source>
        <translation>案件 %1 的报告</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>Stands on the first page</source>
        <translation>显示在第一页</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>&amp;Examiner</source>
        <translation>检验人(&amp;E)</translation>
    </message>
    <message>
        <source>Who answers for the report; may stay empty</source>
        <translation>对报告负责的人；可以留空</translation>
    </message>
    <message>
        <source>&amp;HTML</source>
        <translation>&amp;HTML</translation>
    </message>
    <message>
        <source>One file for any browser, with its pictures in it</source>
        <translation>单个文件，内含图片，可用任何浏览器打开</translation>
    </message>
    <message>
        <source>&amp;PDF</source>
        <translation>&amp;PDF</translation>
    </message>
    <message>
        <source>Pages of A4, for printing and for files</source>
        <translation>A4 页面，用于打印和归档</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose the report&apos;s name and folder</source>
        <translation>选择报告的名称和文件夹</translation>
    </message>
    <message>
        <source>The report&apos;s file</source>
        <translation>报告文件</translation>
    </message>
    <message>
        <source>Where the report goes</source>
        <translation>报告的存放位置</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>&amp;Make report</source>
        <translation>生成报告(&amp;M)</translation>
    </message>
    <message>
        <source>Read the photos again and write the report</source>
        <translation>重新读取照片并写入报告</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open the report with the program that shows such files</source>
        <translation>用显示此类文件的程序打开报告</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在文件夹中显示(&amp;F)</translation>
    </message>
    <message>
        <source>Open the folder of the report</source>
        <translation>打开报告所在的文件夹</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close; a report that is being written is given up</source>
        <translation>关闭；正在写入的报告将被放弃</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>What a report holds</source>
        <translation>报告包含哪些内容</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>choice, number of photos</comment>
        <translation>%1 (%2)</translation>
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
        <translation>案件中没有这样的照片；请选择其他照片。</translation>
    </message>
    <message>
        <source>photos with a bookmark</source>
        <translation>有书签的照片</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading the photos and writing the report…</source>
        <translation>正在读取照片并写入报告…</translation>
    </message>
    <message>
        <source>Photos in the report: %1.</source>
        <translation>报告中的照片：%1。</translation>
    </message>
    <message>
        <source>Changed since the scan, missing or not readable: %1; the report says which.</source>
        <translation>扫描后已更改、缺失或无法读取：%1；报告中注明了是哪些。</translation>
    </message>
    <message>
        <source>Cancelled; no report was written.</source>
        <translation>已取消；未写入报告。</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>正在结束…</translation>
    </message>
</context>
<context>
    <name>loupe::ReportItemText</name>
    <message>
        <source>Score map over the photo; the outline is where the score is above %1.</source>
        <translation>叠加在照片上的分数图；轮廓为分数高于 %1 之处。</translation>
    </message>
    <message>
        <source>Score map as the case keeps it, without the photo; the outline is where the score is above %1.</source>
        <translation>案件所保存的分数图，不含照片；轮廓为分数高于 %1 之处。</translation>
    </message>
    <message>
        <source>The photo, shown in %1 × %2 of its %3 × %4 pixels.</source>
        <translation>照片，以 %1 × %2 像素显示，原为 %3 × %4 像素。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
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
        <translation>宽</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Share of the picture</source>
        <translation>占图片的比例</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>平均分数</translation>
    </message>
    <message>
        <source>Regions above the threshold, in pixels of the upright picture</source>
        <translation>高于阈值的区域，以转正后图片的像素计</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>分数 %1</translation>
    </message>
    <message>
        <source>How often unedited photos score this high is not known: the model&apos;s card is neither in the case nor with this program.</source>
        <translation>未编辑的照片达到如此高分数的频率未知：模型卡既不在案件中，也未随此程序提供。</translation>
    </message>
    <message>
        <source>%1 of the picture lies above the threshold of %2.</source>
        <translation>图片的 %1 高于阈值 %2。</translation>
    </message>
    <message>
        <source>Made for: %1</source>
        <translation>设计用途：%1</translation>
    </message>
    <message>
        <source>What this model does not see in any photo stands in the chapter on models.</source>
        <translation>此模型在任何照片中都看不到的内容，见“模型”一章。</translation>
    </message>
    <message>
        <source>How the result came to be, and what the network could not see</source>
        <translation>结果如何得出，以及网络未能看到什么</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>SHA-256 of the weights</source>
        <translation>权重的 SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the model&apos;s card</source>
        <translation>模型卡的 SHA-256</translation>
    </message>
    <message>
        <source>Threshold of the score map</source>
        <translation>分数图的阈值</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>分析时间</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1，用时 %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>SHA-256 at the scan</source>
        <translation>扫描时的 SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 now</source>
        <translation>当前的 SHA-256</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>The examiner&apos;s words</source>
        <translation>检验人的记录</translation>
    </message>
    <message>
        <source>Classical evidence maps that the case keeps of this file</source>
        <translation>案件为此文件保存的传统证据图</translation>
    </message>
    <message>
        <source>Results of other models on the same file</source>
        <translation>其他模型对同一文件的结果</translation>
    </message>
    <message>
        <source>One of the models was adapted to a collection of pictures: the instrument itself was changed on such material. Both results are given, and where they differ neither is to be used without the other.</source>
        <translation>其中一个模型曾针对一个图片集作过适配：工具本身因这类材料而被更改。两种结果均已列出；两者不同之处，不应只采用其中之一。</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>未分析</translation>
    </message>
    <message>
        <source>The case has no result of this file.</source>
        <translation>案件中没有此文件的结果。</translation>
    </message>
    <message>
        <source>What is reported here is the result that the case keeps.</source>
        <translation>此处报告的是案件所保存的结果。</translation>
    </message>
    <message>
        <source>The file is the one that was scanned: both hashes agree.</source>
        <translation>该文件就是扫描过的文件：两个哈希值一致。</translation>
    </message>
    <message>
        <source>The file has changed since the scan: the hashes differ.</source>
        <translation>文件在扫描后已更改：两个哈希值不同。</translation>
    </message>
    <message>
        <source>The file could not be compared with the one that was scanned. %1</source>
        <translation>无法将文件与扫描过的文件比较。%1</translation>
    </message>
    <message>
        <source>The case has no hash of this file, so it cannot be told whether it has changed.</source>
        <translation>案件中没有此文件的哈希值，因此无法判断它是否已更改。</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>no hash kept</source>
        <translation>未保存哈希值</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <comment>date, time</comment>
        <translation>%1 %2 UTC</translation>
    </message>
    <message>
        <source>Stability check: the verdict stays when the photo is compressed more, reduced or cropped.</source>
        <translation>稳定性检查：照片进一步压缩、缩小或裁剪后，判定不变。</translation>
    </message>
    <message>
        <source>Stability check: the verdict changes when the photo is compressed more, reduced or cropped.</source>
        <translation>稳定性检查：照片进一步压缩、缩小或裁剪后，判定会改变。</translation>
    </message>
    <message>
        <source>The model of this result was adapted to a collection of pictures: the instrument itself was changed on such material.</source>
        <translation>得出此结果的模型曾针对一个图片集作过适配：工具本身因这类材料而被更改。</translation>
    </message>
    <message>
        <source>The model of this result was adapted, from %1, to a collection of pictures: the instrument itself was changed on such material.</source>
        <translation>得出此结果的模型由 %1 针对一个图片集适配而来：工具本身因这类材料而被更改。</translation>
    </message>
    <message>
        <source>What other models found is given below.</source>
        <translation>其他模型的结果见下文。</translation>
    </message>
    <message>
        <source>The case has no result of another model to compare it with.</source>
        <translation>案件中没有其他模型的结果可供比较。</translation>
    </message>
</context>
<context>
    <name>loupe::ReportLogText</name>
    <message>
        <source>Case made</source>
        <translation>案件已建立</translation>
    </message>
    <message>
        <source>Scan begun</source>
        <translation>扫描已开始</translation>
    </message>
    <message>
        <source>Scan gone on with</source>
        <translation>扫描已继续</translation>
    </message>
    <message>
        <source>Scan finished</source>
        <translation>扫描已完成</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>File has changed</source>
        <translation>文件已更改</translation>
    </message>
    <message>
        <source>Status set</source>
        <translation>状态已设置</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>备注已写入</translation>
    </message>
    <message>
        <source>Bookmark added</source>
        <translation>书签已添加</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>书签已移除</translation>
    </message>
    <message>
        <source>Other case taken in</source>
        <translation>已并入其他案件</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>时间 (UTC)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>File no.</source>
        <translation>文件编号</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Each entry carries the hash of the one before. All of them were computed again, and the hashes of all results: they fit.</source>
        <translation>每个条目都带有前一条目的哈希值。所有这些哈希值以及所有结果的哈希值均已重新计算：它们吻合。</translation>
    </message>
    <message>
        <source>Each entry carries the hash of the one before. They were computed again, and do not all fit: the case was changed from outside.</source>
        <translation>每个条目都带有前一条目的哈希值。这些哈希值已重新计算，并非全部吻合：案件曾被从外部更改。</translation>
    </message>
    <message>
        <source>Log of the case</source>
        <translation>案件日志</translation>
    </message>
    <message>
        <source>Below are the entries about the files of this report and the scans that found them.</source>
        <translation>以下是与本报告的文件以及找到这些文件的扫描有关的条目。</translation>
    </message>
</context>
<context>
    <name>loupe::ReportText</name>
    <message>
        <source>All files are the ones that were scanned: their hashes agree.</source>
        <translation>所有文件都是扫描过的文件：它们的哈希值一致。</translation>
    </message>
    <message>
        <source>Files that are the ones that were scanned, by their hashes: %1 of %2. The others have changed, are missing, or have no hash in the case; each says so.</source>
        <translation>经哈希值比对，与扫描时相同的文件：%2 个中的 %1 个。其余文件已更改、缺失，或在案件中没有哈希值；各文件处均有说明。</translation>
    </message>
    <message>
        <source>The case was changed from outside: its log is broken at entry %1.</source>
        <translation>案件曾被从外部更改：其日志在第 %1 条处断开。</translation>
    </message>
    <message>
        <source>The case was changed from outside: results that are not what was logged: %1.</source>
        <translation>案件曾被从外部更改：与日志记录不符的结果有 %1 个。</translation>
    </message>
    <message>
        <source>Report on the case %1</source>
        <translation>案件 %1 的报告</translation>
    </message>
    <message>
        <source>Loupe · traces of editing in photos</source>
        <translation>Loupe · 照片中的编辑痕迹</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Number of the case</source>
        <translation>案件编号</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>检验人</translation>
    </message>
    <message>
        <source>Files in this report</source>
        <translation>本报告中的文件</translation>
    </message>
    <message>
        <source>State of the case</source>
        <translation>案件所处状态</translation>
    </message>
    <message>
        <source>Hash of that entry</source>
        <translation>该条目的哈希值</translation>
    </message>
    <message>
        <source>What Loupe finds is a hint where to look, to be checked by other means. A photo without findings may still be edited. The chapter on limits says more.</source>
        <translation>Loupe 的发现是提示应查看何处的线索，须以其他手段核查。没有发现的照片仍可能经过编辑。更多说明见“方法的局限”一章。</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>未分析</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Since the scan</source>
        <translation>扫描以来</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Log of the case</source>
        <translation>案件日志</translation>
    </message>
    <message>
        <source>Limits of the method</source>
        <translation>方法的局限</translation>
    </message>
    <message>
        <source>Index of files</source>
        <translation>文件索引</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>No file of this report has a result.</source>
        <translation>本报告的文件均没有结果。</translation>
    </message>
    <message>
        <source>The card of this model is neither in the case nor with this program; only its hashes are known.</source>
        <translation>此模型的模型卡既不在案件中，也未随此程序提供；只知道其哈希值。</translation>
    </message>
    <message>
        <source>The card of this model in the case is not the one that its runs name, or cannot be read; only its hashes are known.</source>
        <translation>案件中此模型的模型卡不是其各次运行所指明的那一份，或无法读取；只知道其哈希值。</translation>
    </message>
    <message>
        <source>SHA-256 of the weights</source>
        <translation>权重的 SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the model&apos;s card</source>
        <translation>模型卡的 SHA-256</translation>
    </message>
    <message>
        <source>What a score shows</source>
        <translation>分数说明什么</translation>
    </message>
    <message>
        <source>What it does not show</source>
        <translation>它不能说明什么</translation>
    </message>
    <message>
        <source>A rate of false alarms was measured on the photos that the model&apos;s card names. Photos of another origin, size or compression may raise more.</source>
        <translation>误报率是在模型卡所列的照片上测量的。来源、大小或压缩不同的照片可能产生更多误报。</translation>
    </message>
    <message>
        <source>Outlines and regions show where the score map is above a threshold. Their borders are those of the network&apos;s grid, not of an edit.</source>
        <translation>轮廓和区域表示分数图在何处高于阈值。它们的边界是网络网格的边界，不是编辑的边界。</translation>
    </message>
    <message>
        <source>Equal hashes say that a file has the same bytes as when it was scanned. They say nothing about what happened to it before.</source>
        <translation>哈希值相同，说明文件的字节与扫描时相同，并不说明文件此前发生过什么。</translation>
    </message>
    <message>
        <source>The log shows changes from outside as long as its last hash is kept elsewhere, as in this report. Who rewrites all of it is found out with such a hash only.</source>
        <translation>只要日志的最后一个哈希值另存于别处（如在本报告中），日志就能显示来自外部的更改。若有人重写整个日志，只有借助这样的哈希值才能发现。</translation>
    </message>
    <message>
        <source>The pictures in this report are reduced and compressed for reading. The results were computed from the files themselves.</source>
        <translation>本报告中的图片为便于阅读而经过缩小和压缩。结果由文件本身计算得出。</translation>
    </message>
    <message>
        <source>at the scan</source>
        <translation>扫描时</translation>
    </message>
    <message>
        <source>now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>File and its SHA-256</source>
        <translation>文件及其 SHA-256</translation>
    </message>
    <message>
        <source>The log of the case fits together: no change of an entry or a result from outside was found.</source>
        <translation>案件日志吻合：未发现条目或结果被从外部更改。</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>选取依据</translation>
    </message>
    <message>
        <source>log entry %1, %2</source>
        <translation>日志条目 %1，%2</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>报告生成程序</translation>
    </message>
    <message>
        <source>The score is not the probability that the photo was edited: that also depends on how many of such photos are edited.</source>
        <translation>分数不是照片经过编辑的概率：该概率还取决于这类照片中有多少经过编辑。</translation>
    </message>
</context>
<context>
    <name>loupe::RunBar</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stand still after the step that is being made; go on with another click</source>
        <translation>完成当前这一步后停下；再次点击继续</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop after the step that is being made</source>
        <translation>完成当前这一步后停止</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Waits for another run to end.</source>
        <translation>正在等待另一次运行结束。</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Goes on…</source>
        <translation>正在继续…</translation>
    </message>
    <message>
        <source>Paused. Photos can be analysed meanwhile.</source>
        <translation>已暂停。在此期间可以分析照片。</translation>
    </message>
    <message>
        <source>Stopping after this step…</source>
        <translation>这一步完成后停止…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>loupe::SamplesModel</name>
    <message>
        <source>not known where</source>
        <translation>位置未知</translation>
    </message>
    <message>
        <source>only its tokens were kept</source>
        <translation>仅保留了其 token</translation>
    </message>
    <message>
        <source>Forged, it is not known where</source>
        <translation>篡改，位置未知</translation>
    </message>
    <message>
        <source>Forged on %1 of its area</source>
        <translation>篡改，占其面积的 %1</translation>
    </message>
    <message>
        <source>Nothing is forged in it</source>
        <translation>其中没有篡改部分</translation>
    </message>
    <message>
        <source>What the network marks in it now</source>
        <translation>网络目前在其中标记的部分</translation>
    </message>
    <message>
        <source>The picture as the network was shown it</source>
        <translation>呈现给网络的图片</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>What it should find</source>
        <translation>应找到的部分</translation>
    </message>
    <message>
        <source>What it finds</source>
        <translation>找到的部分</translation>
    </message>
</context>
<context>
    <name>loupe::ScanPage</name>
    <message>
        <source>&amp;Scan folder…</source>
        <translation>扫描文件夹(&amp;S)…</translation>
    </message>
    <message>
        <source>Look for traces of editing in all photos of a folder</source>
        <translation>在文件夹的所有照片中查找编辑痕迹</translation>
    </message>
    <message>
        <source>&amp;Export table…</source>
        <translation>导出表格(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the files that the table shows into a CSV file</source>
        <translation>将表格显示的文件写入 CSV 文件</translation>
    </message>
    <message>
        <source>Make &amp;report…</source>
        <translation>生成报告(&amp;R)…</translation>
    </message>
    <message>
        <source>Write what the case knows of its photos as HTML or PDF</source>
        <translation>将案件中有关其照片的内容写为 HTML 或 PDF</translation>
    </message>
    <message>
        <source>With the folders in it</source>
        <translation>包括其中的文件夹</translation>
    </message>
    <message>
        <source>Scans look into the folders in a folder too</source>
        <translation>扫描时也查看文件夹内的文件夹</translation>
    </message>
    <message>
        <source>Filter: words, or score&gt;0.7 size&lt;500kB band=strong is:error</source>
        <translation>筛选：词语，或 score&gt;0.7 size&lt;500kB band=strong is:error</translation>
    </message>
    <message>
        <source>Words in path, note or status; and score, share, size, width, height, pixels, regions, seconds with &lt; &lt;= = &gt;= &gt;; band=strong, moderate, inconclusive or no_trace; status=relevant; is:done, failed, damaged, pending, error, noted or bookmarked. All must hold. (Ctrl+F)</source>
        <translation>路径、备注或状态中的词语；以及 score、share、size、width、height、pixels、regions、seconds 加上 &lt; &lt;= = &gt;= &gt;；band=strong、moderate、inconclusive 或 no_trace；status=relevant；is:done、failed、damaged、pending、error、noted 或 bookmarked。所有条件必须同时满足。(Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>&amp;Filter the table</source>
        <translation>筛选表格(&amp;F)</translation>
    </message>
    <message>
        <source>Type what the table shows</source>
        <translation>输入表格要显示的内容</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Scan a folder</source>
        <translation>扫描文件夹</translation>
    </message>
    <message>
        <source>There is no model yet: wait until it is loaded, or choose a model folder in the Tools menu.</source>
        <translation>尚无模型：请等待其加载完成，或在“工具”菜单中选择模型文件夹。</translation>
    </message>
    <message>
        <source>There are no pictures in what was chosen.</source>
        <translation>所选内容中没有图片。</translation>
    </message>
    <message numerus="yes">
        <source>Scanned %n picture(s).</source>
        <translation>
            <numerusform>已扫描 %n 张图片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Scanning the same folders again goes on from here.</source>
        <translation>已停止。再次扫描相同的文件夹时将从此处继续。</translation>
    </message>
    <message>
        <source>The filter does not know “%1”.</source>
        <translation>筛选无法识别“%1”。</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n 个文件已写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>No file of the case is like this.</source>
        <translation>案件中没有这样的文件。</translation>
    </message>
    <message>
        <source>Drop folders here, or use Scan folder. What is found is kept in a case file; photos are only read.</source>
        <translation>将文件夹拖放到此处，或使用“扫描文件夹”。发现的内容保存在案件文件中；照片只被读取。</translation>
    </message>
    <message>
        <source>%1 of %2 files shown</source>
        <translation>显示 %2 个文件中的 %1 个</translation>
    </message>
    <message>
        <source>with errors: %1</source>
        <translation>有错误：%1</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>等待中：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>已复制 %n 行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loupe::ScanProgress</name>
    <message>
        <source>%1 h %2 min left</source>
        <translation>剩余 %1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>剩余 %1 分钟</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>剩余 %1 秒</translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <translation>扫描进度</translation>
    </message>
    <message>
        <source>Show only the files with an error</source>
        <translation>仅显示有错误的文件</translation>
    </message>
    <message>
        <source>Files with an error</source>
        <translation>有错误的文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop the scan; what is done is kept, and the next scan of these folders goes on from there</source>
        <translation>停止扫描；已完成的部分会保留，下次扫描这些文件夹时从此处继续</translation>
    </message>
    <message>
        <source>Cancel the scan</source>
        <translation>取消扫描</translation>
    </message>
    <message>
        <source>Pause the scan</source>
        <translation>暂停扫描</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on with the scan</source>
        <translation>继续扫描</translation>
    </message>
    <message>
        <source>Hold the scan until you go on with it</source>
        <translation>暂停扫描，直到选择继续</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for pictures: %1 found</source>
        <translation>正在查找图片：已找到 %1 张</translation>
    </message>
    <message>
        <source>%1 of %2 pictures</source>
        <translation>%1 / %2 张图片</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>stopping after this picture</source>
        <translation>这张图片完成后停止</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>每秒 %1 张</translation>
    </message>
    <message>
        <source>%1 s each</source>
        <translation>每张 %1 秒</translation>
    </message>
</context>
<context>
    <name>loupe::ScoreChart</name>
    <message>
        <source>Scores</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>How many pictures have which score. Drag the mark, or use the arrow keys, to see those from a score on.</source>
        <translation>各分数对应的图片数量。拖动标记或使用方向键，可查看从某一分数起的图片。</translation>
    </message>
</context>
<context>
    <name>loupe::Session</name>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 已不在原处。</translation>
    </message>
    <message numerus="yes">
        <source>%n of what was open last time is not there any more.</source>
        <translation>
            <numerusform>上次打开的内容中有 %n 项已不在原处。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loupe::Settings</name>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Where the network runs. The model is loaded again.</source>
        <translation>网络的运行位置。模型将重新加载。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Of the network&apos;s numbers. 32 bits are exact and slower.</source>
        <translation>网络所用数值的精度。32 位精确，但较慢。</translation>
    </message>
    <message>
        <source>Accepted false alarms</source>
        <translation>可接受的误报率</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>颜色映射</translation>
    </message>
    <message>
        <source>Colours of the score map. Cividis suits colour-blind eyes.</source>
        <translation>分数图的颜色。Cividis 适合色觉障碍者。</translation>
    </message>
    <message>
        <source>Opacity of the score map</source>
        <translation>分数图的不透明度</translation>
    </message>
    <message>
        <source>How much of the photo it covers.</source>
        <translation>它遮住照片的程度。</translation>
    </message>
    <message>
        <source>Opacity of the mask&apos;s fill</source>
        <translation>掩膜填充的不透明度</translation>
    </message>
    <message>
        <source>Inside the outline of the mask.</source>
        <translation>掩膜轮廓以内的部分。</translation>
    </message>
    <message>
        <source>Opacity of the patches</source>
        <translation>图块的不透明度</translation>
    </message>
    <message>
        <source>The network&apos;s own grid of cells.</source>
        <translation>网络自身的单元网格。</translation>
    </message>
    <message>
        <source>Opacity of evidence maps</source>
        <translation>证据图的不透明度</translation>
    </message>
    <message>
        <source>Error levels, noise, JPEG ghosts and the like.</source>
        <translation>误差级别、噪声、JPEG 鬼影等。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Of the window.</source>
        <translation>窗口的颜色。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of all texts; numbers and dates follow it.</source>
        <translation>所有文字的语言；数字和日期随之而定。</translation>
    </message>
    <message>
        <source>At the next start</source>
        <translation>下次启动时</translation>
    </message>
    <message>
        <source>What of this session is open again.</source>
        <translation>重新打开本次会话中的哪些内容。</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Where models, trainings and cases without a name of their own are kept. What lies in another folder is not moved.</source>
        <translation>存放模型、训练以及没有自己名称的案件的位置。位于其他文件夹的内容不会被移动。</translation>
    </message>
    <message>
        <source>Largest photo</source>
        <translation>最大照片</translation>
    </message>
    <message>
        <source>In megapixels. A photo above this is not opened, so that it cannot fill the memory.</source>
        <translation>以百万像素计。超过此值的照片不会打开，以免占满内存。</translation>
    </message>
    <message>
        <source>Share of unedited photos that may reach your threshold. The verdict then says on which side of it a photo lies. 0 leaves it at the bands of the model&apos;s card.</source>
        <translation>分数可以达到所设阈值的未编辑照片所占比例。此后判定会说明照片位于阈值的哪一侧。0 表示仍只用模型卡的级别。</translation>
    </message>
</context>
<context>
    <name>loupe::SettingsDialog</name>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
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
        <translation>32 位 (fp32)</translation>
    </message>
    <message>
        <source>16 bits (bf16)</source>
        <translation>16 位 (bf16)</translation>
    </message>
    <message>
        <source>16 bits (fp16)</source>
        <translation>16 位 (fp16)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>从头开始</translation>
    </message>
    <message>
        <source>The page and the case</source>
        <translation>页面和案件</translation>
    </message>
    <message>
        <source>The page, the case and the photos</source>
        <translation>页面、案件和照片</translation>
    </message>
    <message>
        <source>Acts after the next start.</source>
        <translation>下次启动后生效。</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Give everything here its first value</source>
        <translation>将此处的所有项目恢复为初始值</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>重置：%1</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>恢复为默认值</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source> MP</source>
        <comment>after a number</comment>
        <translation> 百万像素</translation>
    </message>
    <message>
        <source>As the model&apos;s card</source>
        <translation>按模型卡</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose a folder (Ctrl+Return)</source>
        <translation>选择文件夹 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Really reset all</source>
        <translation>确认全部重置</translation>
    </message>
</context>
<context>
    <name>loupe::ShiftModel</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Marked before</source>
        <translation>之前标记占比</translation>
    </message>
    <message>
        <source>Marked after</source>
        <translation>之后标记占比</translation>
    </message>
</context>
<context>
    <name>loupe::ShortcutsDialog</name>
    <message>
        <source>Space, held</source>
        <translation>按住空格键</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>Shift + arrows</source>
        <translation>Shift + 方向键</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>移动照片</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>在光标处缩放</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>Whole photo or actual size</source>
        <translation>整张照片或实际大小</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>loupe::SideBySide</name>
    <message>
        <source>Photo at the side</source>
        <translation>旁侧的照片</translation>
    </message>
    <message>
        <source>A photo without layers, at the place and size of the other.</source>
        <translation>一张不带图层的照片，位置和大小与另一张相同。</translation>
    </message>
</context>
<context>
    <name>loupe::StabilityCheck</name>
    <message>
        <source>Another model is in use now; analyse the photo again first.</source>
        <translation>当前使用的是另一个模型；请先重新分析照片。</translation>
    </message>
</context>
<context>
    <name>loupe::StabilityPanel</name>
    <message>
        <source>Progress of the stability check</source>
        <translation>稳定性检查的进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the stability check</source>
        <translation>取消稳定性检查</translation>
    </message>
    <message>
        <source>Checking the stability: %1 of %2</source>
        <translation>正在检查稳定性：%1 / %2</translation>
    </message>
    <message>
        <source>Checking the stability</source>
        <translation>正在检查稳定性</translation>
    </message>
    <message>
        <source>Stable when it was checked for the open case.</source>
        <translation>稳定：为打开的案件检查时如此。</translation>
    </message>
    <message>
        <source>The stability was not checked: %1</source>
        <translation>未检查稳定性：%1</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>Changed when it was checked for the open case.</source>
        <translation>有变化：为打开的案件检查时如此。</translation>
    </message>
</context>
<context>
    <name>loupe::StabilityText</name>
    <message>
        <source>JPEG, quality 90</source>
        <translation>JPEG，质量 90</translation>
    </message>
    <message>
        <source>JPEG, quality 75</source>
        <translation>JPEG，质量 75</translation>
    </message>
    <message>
        <source>Half the size</source>
        <translation>一半大小</translation>
    </message>
    <message>
        <source>5 % cropped on each side</source>
        <translation>每边裁去 5 %</translation>
    </message>
    <message>
        <source>Stable: saved again, made smaller and cropped, the photo stays in its band.</source>
        <translation>稳定：再次保存、缩小和裁剪后，照片仍处于原来的级别。</translation>
    </message>
    <message numerus="yes">
        <source>Changes: the photo is in another band after %n of these changes. A verdict that changes says less.</source>
        <translation>
            <numerusform>有变化：经过其中 %n 种更改后，照片处于另一级别。会变化的判定说明力较弱。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loupe::StatusStrip</name>
    <message>
        <source>Size and format of the picture</source>
        <translation>图片的大小和格式</translation>
    </message>
    <message>
        <source>Pixel under the cursor</source>
        <translation>光标下的像素</translation>
    </message>
    <message>
        <source>x %1  y %2</source>
        <translation>x %1  y %2</translation>
    </message>
    <message>
        <source>Red, green and blue of that pixel</source>
        <translation>该像素的红、绿、蓝值</translation>
    </message>
    <message>
        <source>Score map at that pixel, and the patch it lies in</source>
        <translation>该像素处的分数图及其所在的图块</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>分数 %1</translation>
    </message>
    <message>
        <source>patch %1</source>
        <translation>图块 %1</translation>
    </message>
    <message>
        <source>Screen pixels per picture pixel</source>
        <translation>每个图片像素对应的屏幕像素</translation>
    </message>
    <message>
        <source>Where the network runs</source>
        <translation>网络的运行位置</translation>
    </message>
    <message>
        <source>What is running</source>
        <translation>正在运行的内容</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>分析进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the analysis (Esc)</source>
        <translation>取消分析 (Esc)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>正在解码</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>正在分析</translation>
    </message>
    <message>
        <source>Analysing %1/%2</source>
        <translation>正在分析 %1/%2</translation>
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
        <translation>预览会制作几张图片并显示在此处，篡改部分以轮廓标出。</translation>
    </message>
    <message>
        <source>Make the set</source>
        <translation>制作训练集</translation>
    </message>
    <message>
        <source>Write the pictures and their masks into the folder</source>
        <translation>将图片及其掩膜写入文件夹</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>张图片</translation>
    </message>
    <message>
        <source>Make a training set from unedited photos</source>
        <translation>用未编辑的照片制作训练集</translation>
    </message>
    <message>
        <source>Forgeries are made out of your own photos: splices, copied areas, removals, local edits, with a history of saving and scaling. The photos themselves are only read.</source>
        <translation>用自有照片制作篡改图片：拼接、复制的区域、移除、局部编辑，并带有保存和缩放的历史。照片本身只被读取。</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Choose the folder of unedited photos</source>
        <translation>选择未编辑照片的文件夹</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>训练集</translation>
    </message>
    <message>
        <source>Choose the folder that the set is written to</source>
        <translation>选择写入训练集的文件夹</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片数</translation>
    </message>
    <message>
        <source>How many pictures are made, about half of them forged; some hundreds are a beginning</source>
        <translation>制作多少张图片，其中约一半为篡改；几百张可作为起点</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>边长</translation>
    </message>
    <message>
        <source>Width and height of each picture in pixels, a multiple of 8</source>
        <translation>每张图片的宽和高（像素），须为 8 的倍数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>The same photos, numbers and seed give the same pictures</source>
        <translation>相同的照片、数值和种子得到相同的图片</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Make a few pictures and look at them; nothing is written to the set&apos;s folder</source>
        <translation>制作几张图片供查看；不向训练集的文件夹写入任何内容</translation>
    </message>
    <message>
        <source>Choose the folder of unedited photos.</source>
        <translation>请选择未编辑照片的文件夹。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>文件夹 %1 不存在。</translation>
    </message>
    <message>
        <source>Side must be a multiple of 8.</source>
        <translation>边长必须是 8 的倍数。</translation>
    </message>
    <message>
        <source>Choose the folder that the set is written to.</source>
        <translation>请选择写入训练集的文件夹。</translation>
    </message>
    <message>
        <source>Choose another folder for the set than that of the photos.</source>
        <translation>请为训练集选择与照片文件夹不同的文件夹。</translation>
    </message>
    <message>
        <source>A few pictures are being made…</source>
        <translation>正在制作几张图片…</translation>
    </message>
    <message>
        <source>%1 forged and %2 unedited ones, as the set will have them:</source>
        <translation>%1 张篡改图片和 %2 张未编辑图片，训练集中将会是这样的图片：</translation>
    </message>
    <message>
        <source>Stopped; what was made until then is in the folder.</source>
        <translation>已停止；到此为止制作的图片在文件夹中。</translation>
    </message>
    <message>
        <source>%1 forged and %2 unedited pictures were made.</source>
        <translation>已制作 %1 张篡改图片和 %2 张未编辑图片。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be used.</source>
        <translation>
            <numerusform>%n 张照片无法使用。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loupe::ThresholdBar</name>
    <message>
        <source>Score above which a pixel counts as edited ([ and ])</source>
        <translation>像素分数高于此值即计为已编辑（[ 和 ]）</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Threshold, value</source>
        <translation>阈值，数值</translation>
    </message>
    <message>
        <source>Model&apos;s threshold</source>
        <translation>模型的阈值</translation>
    </message>
    <message>
        <source>Back to the model&apos;s own threshold</source>
        <translation>恢复模型自身的阈值</translation>
    </message>
</context>
<context>
    <name>loupe::ThumbnailModel</name>
    <message>
        <source>%1: %2, score %3</source>
        <translation>%1：%2，分数 %3</translation>
    </message>
</context>
<context>
    <name>loupe::TrainOptions</name>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>How often every labelled picture is seen</source>
        <translation>每张带标签的图片被看到的次数</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Pictures at once; 0 = what fits into memory. Fewer need less memory</source>
        <translation>同时处理的图片数；0 = 内存所能容纳的数量。越少，所需内存越少</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>How far a step goes at most; halve it when the loss jumps, double it when it hardly falls</source>
        <translation>每一步最多走多远；损失跳动时减半，几乎不下降时加倍</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>留出</translation>
    </message>
    <message>
        <source>Share of the pictures that training never sees and that tell whether it helps, 0 to 0.9</source>
        <translation>训练从不看到、用来判断训练是否有帮助的图片所占比例，0 到 0.9</translation>
    </message>
    <message>
        <source>Learning rate, segmenter</source>
        <translation>学习率：分割器</translation>
    </message>
    <message>
        <source>Of the part that makes masks</source>
        <translation>生成掩膜的部分的学习率</translation>
    </message>
    <message>
        <source>Learning rate, backbone</source>
        <translation>学习率：主干网络</translation>
    </message>
    <message>
        <source>Of the part that sees; in the joint stage only</source>
        <translation>负责“看”的部分的学习率；仅用于联合阶段</translation>
    </message>
    <message>
        <source>Batches a step</source>
        <translation>每步批数</translation>
    </message>
    <message>
        <source>Their gradients are added before the weights change: a larger batch without its memory</source>
        <translation>先将其梯度相加，再更改权重：相当于更大的批，却不占用相应的内存</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Of the optimiser; 0 = as many as the epochs give</source>
        <translation>优化器的步数；0 = 由轮数决定</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>耐心</translation>
    </message>
    <message>
        <source>Stop after so many looks at what is kept aside without a better one; 0 = never</source>
        <translation>在留出图片上检验这么多次仍无更好结果时停止；0 = 从不</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Pulls the weights towards 0, against learning by heart</source>
        <translation>将权重拉向 0，防止死记</translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation>Beta 1</translation>
    </message>
    <message>
        <source>Of AdamW: how long gradients are remembered</source>
        <translation>AdamW 的参数：梯度被记住多久</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>Beta 2</translation>
    </message>
    <message>
        <source>Of AdamW: how long their squares are remembered</source>
        <translation>AdamW 的参数：梯度平方被记住多久</translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation>梯度上限</translation>
    </message>
    <message>
        <source>Longer gradients are shortened to this length</source>
        <translation>更长的梯度将缩短到此长度</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>Share of the steps in which the learning rate rises from 0</source>
        <translation>学习率从 0 上升的步数所占比例</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>衰减</translation>
    </message>
    <message>
        <source>Share of the steps, at the end, in which it falls to 0</source>
        <translation>末尾学习率降到 0 的步数所占比例</translation>
    </message>
    <message>
        <source>Weight, classifier</source>
        <translation>权重：分类器</translation>
    </message>
    <message>
        <source>Of the verdict&apos;s loss in the joint stage</source>
        <translation>联合阶段中判定损失的权重</translation>
    </message>
    <message>
        <source>Weight, segmenter</source>
        <translation>权重：分割器</translation>
    </message>
    <message>
        <source>Of the mask&apos;s loss in the joint stage</source>
        <translation>联合阶段中掩膜损失的权重</translation>
    </message>
    <message>
        <source>Weight, boxes</source>
        <translation>权重：边框</translation>
    </message>
    <message>
        <source>Of the box around the mask; 0 = none</source>
        <translation>掩膜外框损失的权重；0 = 不使用</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Share of the pictures that are mirrored; keeps every trace</source>
        <translation>被镜像的图片所占比例；保留所有痕迹</translation>
    </message>
    <message>
        <source>Quarter turns</source>
        <translation>90° 旋转</translation>
    </message>
    <message>
        <source>Share of the pictures that are turned; keeps every trace</source>
        <translation>被旋转的图片所占比例；保留所有痕迹</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Share of the pictures of which a piece is taken</source>
        <translation>只截取其中一块的图片所占比例</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>Share of the pictures that are saved as JPEG again</source>
        <translation>再次存为 JPEG 的图片所占比例</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Share of the pictures that are scaled</source>
        <translation>被缩放的图片所占比例</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>Share of the pictures that are blurred</source>
        <translation>被模糊的图片所占比例</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Share of the pictures that get noise</source>
        <translation>加入噪声的图片所占比例</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Share of the pictures that are made lighter or darker</source>
        <translation>被调亮或调暗的图片所占比例</translation>
    </message>
    <message>
        <source>Hard forgeries</source>
        <translation>高难度篡改</translation>
    </message>
    <message>
        <source>Share of the synthesised forgeries with a history of processing</source>
        <translation>带有处理历史的合成篡改所占比例</translation>
    </message>
    <message>
        <source>Easy steps</source>
        <translation>简易步数</translation>
    </message>
    <message>
        <source>At the start all synthesised forgeries are plain</source>
        <translation>在开始的这些步中，所有合成篡改都是简单的</translation>
    </message>
    <message>
        <source>Look every</source>
        <translation>检验间隔</translation>
    </message>
    <message>
        <source>Steps between looks at what is kept aside; 0 = after every epoch</source>
        <translation>两次检验留出图片之间的步数；0 = 每轮之后</translation>
    </message>
    <message>
        <source>Pictures looked at</source>
        <translation>检验图片数</translation>
    </message>
    <message>
        <source>Of those that are kept aside, at most</source>
        <translation>从留出图片中最多取用的数量</translation>
    </message>
    <message>
        <source>Show every</source>
        <translation>显示间隔</translation>
    </message>
    <message>
        <source>Steps between looks at the probe photo and at samples; 0 = whenever it looks at what is kept aside</source>
        <translation>两次查看观察照片和样本之间的步数；0 = 每次检验留出图片时</translation>
    </message>
    <message>
        <source>Samples shown</source>
        <translation>显示样本数</translation>
    </message>
    <message>
        <source>Pictures of the batch that are shown with target and prediction</source>
        <translation>连同目标和预测一起显示的批中图片数</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>检查点间隔</translation>
    </message>
    <message>
        <source>Minutes; a run that is killed goes on from the last checkpoint</source>
        <translation>分钟；被强行终止的运行会从最后的检查点继续</translation>
    </message>
    <message>
        <source>Low rank</source>
        <translation>低秩</translation>
    </message>
    <message>
        <source>In the joint stage the backbone learns changes of this rank only, which needs less memory; 0 = all of it</source>
        <translation>在联合阶段，主干网络只学习此秩的更改，所需内存较少；0 = 学习全部</translation>
    </message>
    <message>
        <source>Low-rank scale</source>
        <translation>低秩缩放</translation>
    </message>
    <message>
        <source>Weight of those changes</source>
        <translation>这些更改的权重</translation>
    </message>
    <message>
        <source>Kept tokens</source>
        <translation>保留的 token</translation>
    </message>
    <message>
        <source>Gigabytes on the disk for what the frozen backbone saw, which makes later epochs fast</source>
        <translation>磁盘上用于存放冻结的主干网络所见内容的 GB 数，可加快后面的轮次</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>Of the network on the CPU; 0 = all cores</source>
        <translation>网络在 CPU 上的线程数；0 = 所有核心</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>读取线程数</translation>
    </message>
    <message>
        <source>Threads that prepare pictures; 0 = all cores but one</source>
        <translation>准备图片的线程数；0 = 除一个以外的所有核心</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>The same seed, data and options give the same model</source>
        <translation>相同的种子、数据和选项得到相同的模型</translation>
    </message>
</context>
<context>
    <name>loupe::TrainingOptionsForm</name>
    <message>
        <source>All together</source>
        <translation>全部一起</translation>
    </message>
    <message>
        <source>1: the verdict only</source>
        <translation>1：仅判定</translation>
    </message>
    <message>
        <source>2: the mask only</source>
        <translation>2：仅掩膜</translation>
    </message>
    <message>
        <source>1, 2 and all, in a row</source>
        <translation>依次进行 1、2 和全部</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Small collection</source>
        <translation>小型图片集</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>与发布版相同</translation>
    </message>
    <message>
        <source>As in the paper</source>
        <translation>与论文相同</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>A new network</source>
        <translation>新网络</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>起始模型</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>The size of a new network; larger ones need far more memory</source>
        <translation>新网络的规模；更大的网络需要多得多的内存</translation>
    </message>
    <message>
        <source>Optimisation</source>
        <translation>优化</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>How it runs</source>
        <translation>运行方式</translation>
    </message>
    <message>
        <source>Recompute activations</source>
        <translation>重新计算激活值</translation>
    </message>
    <message>
        <source>The backbone computes twice what it would have to keep: slower, with less memory</source>
        <translation>主干网络将原本需要保留的内容计算两次：较慢，但内存较少</translation>
    </message>
    <message>
        <source>Mixed precision</source>
        <translation>混合精度</translation>
    </message>
    <message>
        <source>bfloat16 where that does no harm: faster on new GPUs and processors</source>
        <translation>在没有不利影响之处使用 bfloat16：在较新的 GPU 和处理器上更快</translation>
    </message>
    <message>
        <source>These options do not go together: %1.</source>
        <translation>这些选项不能一起使用：%1。</translation>
    </message>
    <message>
        <source>What learns: everything, or the classifier or the segmenter on a backbone that stays; or these three in a row, each from the best weights of the one before; numbers that you change count for all of them</source>
        <translation>学习什么：全部，或在保持不变的骨干上学习分类器或分割器；也可依次进行这三者，每个都从前一个的最佳权重开始；您更改的数值对它们全部有效</translation>
    </message>
    <message>
        <source>The same numbers</source>
        <translation>相同的数值</translation>
    </message>
    <message>
        <source>Where this stage starts; numbers below that you change count for it too</source>
        <translation>此阶段的起点；您在下方更改的数值对它也有效</translation>
    </message>
    <message>
        <source>Preset of stage 1</source>
        <translation>阶段 1 的预设</translation>
    </message>
    <message>
        <source>Preset of stage 2</source>
        <translation>阶段 2 的预设</translation>
    </message>
    <message>
        <source>Where all other options start; choosing one sets them again, and in a row of stages the presets of all</source>
        <translation>所有其他选项的起点；选择后会重新设置它们，依次进行多个阶段时也会设置所有阶段的预设</translation>
    </message>
    <message>
        <source>Stage 1</source>
        <translation>阶段 1</translation>
    </message>
    <message>
        <source>Stage 2</source>
        <translation>阶段 2</translation>
    </message>
</context>
<context>
    <name>loupe::TrainingPage</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Labelled pictures</source>
        <translation>带标签的图片</translation>
    </message>
    <message>
        <source>Drop folders of forged and unedited pictures here, with a mask for each forged one.</source>
        <translation>将篡改图片和未编辑图片的文件夹拖放到此处，每张篡改图片附一个掩膜。</translation>
    </message>
    <message>
        <source>Unedited photos</source>
        <translation>未编辑的照片</translation>
    </message>
    <message>
        <source>No forgeries at hand? Drop folders of unedited photos here: forgeries are made of them while training.</source>
        <translation>手头没有篡改图片？将未编辑照片的文件夹拖放到此处：训练时会用它们制作篡改图片。</translation>
    </message>
    <message>
        <source>Make a set of them…</source>
        <translation>用它们制作训练集…</translation>
    </message>
    <message>
        <source>Make a labelled set of forged and unedited pictures out of unedited photos, after a preview</source>
        <translation>用未编辑的照片制作带标签的训练集，含篡改图片和未编辑图片；可先预览</translation>
    </message>
    <message>
        <source>Probe photo…</source>
        <translation>观察照片…</translation>
    </message>
    <message>
        <source>A photo that the network looks at again and again while it learns; choose none to take it away</source>
        <translation>网络在学习过程中反复查看的一张照片；不选择任何照片即可取消</translation>
    </message>
    <message>
        <source>Trainings that were not ended</source>
        <translation>未结束的训练</translation>
    </message>
    <message>
        <source>Trainings that were cancelled or interrupted, or whose model waits for a name</source>
        <translation>已取消或中断的训练，或其模型尚待命名的训练</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on from its last checkpoint, or name its model</source>
        <translation>从其最后的检查点继续，或为其模型命名</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Delete this training and its checkpoint</source>
        <translation>删除此训练及其检查点</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Begin with these pictures and options</source>
        <translation>用这些图片和选项开始</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Compare with the parent</source>
        <translation>与父模型对比</translation>
    </message>
    <message>
        <source>Measure the new model and the one it comes from on the pictures that were kept aside</source>
        <translation>在留出图片上测量新模型及其所源自的模型</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>对比结果</translation>
    </message>
    <message>
        <source>The model is installed; choose it on the page Models.</source>
        <translation>模型已安装；请在“模型”页面选择它。</translation>
    </message>
    <message>
        <source>Choose labelled pictures, or unedited photos, to learn from.</source>
        <translation>请选择供学习的带标签图片或未编辑照片。</translation>
    </message>
    <message>
        <source>The last training&apos;s model waits: keep it or discard it.</source>
        <translation>上次训练的模型仍在等待处理：请保留或丢弃。</translation>
    </message>
    <message>
        <source>Begun %1: ended, not kept yet</source>
        <translation>开始于 %1：已结束，尚未保留</translation>
    </message>
    <message>
        <source>Begun %1: can go on</source>
        <translation>开始于 %1：可以继续</translation>
    </message>
    <message>
        <source>Begun %1: no checkpoint yet</source>
        <translation>开始于 %1：尚无检查点</translation>
    </message>
    <message>
        <source>This stage: %1</source>
        <translation>本阶段：%1</translation>
    </message>
    <message>
        <source>The run: %1</source>
        <translation>本次运行：%1</translation>
    </message>
    <message>
        <source>This model was trained before.</source>
        <translation>此模型是之前训练的。</translation>
    </message>
    <message>
        <source>The best weights, on what was kept aside: %1. Their scores are not calibrated yet.</source>
        <translation>在留出图片上表现最好的权重：%1。其分数尚未校准。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The last checkpoint is kept; the training can go on from it.</source>
        <translation>最后的检查点已保留；训练可以从它继续。</translation>
    </message>
    <message>
        <source>Done. Keep the model or discard it.</source>
        <translation>已完成。请保留或丢弃模型。</translation>
    </message>
    <message numerus="yes">
        <source>Both models are being measured on %n picture(s) that were kept aside…</source>
        <translation>
            <numerusform>正在 %n 张留出图片上测量两个模型…</numerusform>
        </translation>
    </message>
    <message>
        <source>The new model and its parent, side by side, on what was kept aside.</source>
        <translation>新模型与其父模型在留出图片上的并列对比。</translation>
    </message>
    <message>
        <source>Choose a probe photo</source>
        <translation>选择观察照片</translation>
    </message>
    <message>
        <source>Photos (%1)</source>
        <translation>照片 (%1)</translation>
    </message>
    <message>
        <source>Probe: %1</source>
        <translation>观察照片：%1</translation>
    </message>
    <message>
        <source>Estimate only</source>
        <translation>仅估算</translation>
    </message>
    <message>
        <source>Measure one step and say what time and memory the run would take; start nothing</source>
        <translation>测量一步并说明运行所需的时间和内存；不启动任何操作</translation>
    </message>
    <message>
        <source>Measuring one step</source>
        <translation>正在测量一步</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>The run would take: %1</source>
        <translation>运行将需要：%1</translation>
    </message>
    <message>
        <source>Measured; nothing was started.</source>
        <translation>已测量；未启动任何操作。</translation>
    </message>
</context>
<context>
    <name>loupe::TrainingView</name>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>On what is kept aside</source>
        <translation>在留出图片上</translation>
    </message>
    <message>
        <source>figure, 0 to 1</source>
        <translation>指标，0 到 1</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Probe photo</source>
        <translation>观察照片</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>What the run said</source>
        <translation>运行的输出信息</translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation>损失用对数刻度</translation>
    </message>
    <message>
        <source>Equal factors of the loss become equal distances</source>
        <translation>损失的相同倍数显示为相同的距离</translation>
    </message>
    <message>
        <source>Smoothing of the loss</source>
        <translation>损失的平滑</translation>
    </message>
    <message>
        <source>Draw each point of the loss as a mean of those before it</source>
        <translation>将损失的每个点绘制为其之前各点的平均值</translation>
    </message>
    <message>
        <source>Curves…</source>
        <translation>曲线…</translation>
    </message>
    <message>
        <source>Write the curves as CSV</source>
        <translation>将曲线写为 CSV</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Samples of the batch</source>
        <translation>批中的样本</translation>
    </message>
    <message>
        <source>Pictures that are being learned, what the network should find in them and what it finds</source>
        <translation>正在学习的图片、网络应在其中找到的部分以及找到的部分</translation>
    </message>
    <message>
        <source>Pictures of the batch appear here while it learns, at every look.</source>
        <translation>学习过程中，每次查看时，批中的图片都会显示在此处。</translation>
    </message>
    <message>
        <source>total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>image AUC</source>
        <translation>图像 AUC</translation>
    </message>
    <message>
        <source>patch AUC</source>
        <translation>图块 AUC</translation>
    </message>
    <message>
        <source>pixel F1</source>
        <translation>像素 F1</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>overall</source>
        <translation>总体</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
</context>
<context>
    <name>loupe::TruthLayers</name>
    <message>
        <source>Choose the ground truth of this photo</source>
        <translation>选择这张照片的真值</translation>
    </message>
    <message>
        <source>Masks (%1)</source>
        <translation>掩膜 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 has another shape than this photo, so it is not its ground truth.</source>
        <translation>%1 的边长比例与这张照片不同，因此不是它的真值。</translation>
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
        <translation>命中</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>漏检</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>误报</translation>
    </message>
</context>
<context>
    <name>loupe::VerdictCard</name>
    <message>
        <source>Against the ground truth %1: pixel F1 %2 and IoU %3 at this threshold.</source>
        <translation>对照真值 %1：在此阈值下，像素 F1 为 %2，IoU 为 %3。</translation>
    </message>
    <message>
        <source>It marks nothing, or everything, so there is no AUC.</source>
        <translation>它没有标记任何内容，或标记了全部，因此没有 AUC。</translation>
    </message>
    <message>
        <source>Pixel AUC over all thresholds: %1.</source>
        <translation>所有阈值下的像素 AUC：%1。</translation>
    </message>
    <message>
        <source>This model is a preview. It misses many edits and raises false alarms; do not rely on it.</source>
        <translation>此模型是预览版。它会漏掉许多编辑并产生误报；请勿依赖它。</translation>
    </message>
    <message>
        <source>What this shows</source>
        <translation>这说明什么</translation>
    </message>
    <message>
        <source>What it does not show</source>
        <translation>它不能说明什么</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try this photo once more</source>
        <translation>再次尝试这张照片</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Copy what happened, with the technical detail, to the clipboard</source>
        <translation>将发生的情况连同技术细节复制到剪贴板</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>无照片</translation>
    </message>
    <message>
        <source>Made for: %1</source>
        <translation>设计用途：%1</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
    <message>
        <source>Model loaded: %1</source>
        <translation>模型已加载：%1</translation>
    </message>
    <message>
        <source>Decoded: %1</source>
        <translation>已解码：%1</translation>
    </message>
    <message>
        <source>Decoding: %1</source>
        <translation>正在解码：%1</translation>
    </message>
    <message>
        <source>Loading the model: %1</source>
        <translation>正在加载模型：%1</translation>
    </message>
    <message>
        <source>Analysing part %1 of %2: %3</source>
        <translation>正在分析第 %1 部分，共 %2 部分：%3</translation>
    </message>
    <message>
        <source>Analysing: %1</source>
        <translation>正在分析：%1</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>分数 %1</translation>
    </message>
    <message>
        <source>Analysed in %1 on %2 (%3).</source>
        <translation>分析用时 %1，设备 %2 (%3)。</translation>
    </message>
    <message>
        <source>%1 of the picture lies above the threshold of %2.</source>
        <translation>图片的 %1 高于阈值 %2。</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>未分析</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>The map is a first look, at reduced size: fine traces do not show in it. The result follows.</source>
        <translation>此图为缩小尺寸下的初步查看：细微的痕迹不会显示在其中。结果随后给出。</translation>
    </message>
</context>
<context>
    <name>loupe::ViewAdjustment</name>
    <message>
        <source>brightness %1</source>
        <translation>亮度 %1</translation>
    </message>
    <message>
        <source>contrast %1</source>
        <translation>对比度 %1</translation>
    </message>
    <message>
        <source>equalised</source>
        <translation>已均衡化</translation>
    </message>
    <message>
        <source>Adjusted for looking: %1</source>
        <translation>显示已调整：%1</translation>
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
        <translation>将照片或文件夹拖放到此处</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Photos are only read, never changed.</source>
        <translation>一切都保留在这台计算机上。照片只被读取，从不更改。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open one or more photos</source>
        <translation>打开一张或多张照片</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Leaf through the photos of a folder</source>
        <translation>逐张浏览文件夹中的照片</translation>
    </message>
    <message>
        <source>Try the samples</source>
        <translation>试用示例</translation>
    </message>
    <message>
        <source>Open the photos that come with Loupe</source>
        <translation>打开 Loupe 自带的照片</translation>
    </message>
</context>
<context>
    <name>loupe::WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open one or more photos</source>
        <translation>打开一张或多张照片</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Leaf through the photos of a folder</source>
        <translation>逐张浏览文件夹中的照片</translation>
    </message>
    <message>
        <source>Try the &amp;samples</source>
        <translation>试用示例(&amp;S)</translation>
    </message>
    <message>
        <source>Open the photos that come with Loupe</source>
        <translation>打开 Loupe 自带的照片</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>设置(&amp;E)…</translation>
    </message>
    <message>
        <source>Device, layers, language, folders</source>
        <translation>设备、图层、语言、文件夹</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close Loupe</source>
        <translation>关闭 Loupe</translation>
    </message>
    <message>
        <source>Put panels &amp;back</source>
        <translation>还原面板(&amp;B)</translation>
    </message>
    <message>
        <source>Show all panels where they were at first</source>
        <translation>在最初的位置显示所有面板</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>使用整个屏幕</translation>
    </message>
    <message>
        <source>Model &amp;card</source>
        <translation>模型卡(&amp;C)</translation>
    </message>
    <message>
        <source>What the model was trained on and how it was measured</source>
        <translation>模型用什么训练以及如何测量</translation>
    </message>
    <message>
        <source>Choose &amp;model folder…</source>
        <translation>选择模型文件夹(&amp;M)…</translation>
    </message>
    <message>
        <source>Use another model, from a folder with a card.json</source>
        <translation>使用另一个模型，来自含有 card.json 的文件夹</translation>
    </message>
    <message>
        <source>Calibrate on my &amp;photos…</source>
        <translation>用我的照片校准(&amp;P)…</translation>
    </message>
    <message>
        <source>Measure how often the model alarms on photos that you know to be unedited</source>
        <translation>测量模型对确知未编辑的照片误报的频率</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>未加载模型。</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>命令(&amp;M)…</translation>
    </message>
    <message>
        <source>Find any command by typing a part of its name</source>
        <translation>输入名称的一部分即可找到任何命令</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>About what has the focus</source>
        <translation>关于当前焦点所在的内容</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>快捷键(&amp;S)</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>所有按键</translation>
    </message>
    <message>
        <source>Show &amp;log file</source>
        <translation>显示日志文件(&amp;L)</translation>
    </message>
    <message>
        <source>Open the folder with what Loupe noted down, to pass on when something went wrong</source>
        <translation>打开存放 Loupe 记录的文件夹，以便在出问题时转交</translation>
    </message>
    <message>
        <source>&amp;About Loupe</source>
        <translation>关于 Loupe(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本和许可证</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>窗口的颜色</translation>
    </message>
</context>
<context>
    <name>loupe::Wording</name>
    <message>
        <source>The picture as a whole looks edited, but no region stands out at this threshold.</source>
        <translation>图片整体看起来经过编辑，但在此阈值下没有突出的区域。</translation>
    </message>
    <message>
        <source>A region stands out, but the picture as a whole does not look edited.</source>
        <translation>有一个区域突出，但图片整体看起来没有经过编辑。</translation>
    </message>
    <message>
        <source>&lt; %1 %</source>
        <translation>&lt; %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
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
        <translation>此模型给未编辑照片打出这种分数的频率从未测量过。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n unedited photo(s) this model was measured on, none reached this band.</source>
        <translation>
            <numerusform>在测量此模型所用的 %n 张未编辑照片中，没有一张达到此级别。</numerusform>
        </translation>
    </message>
    <message>
        <source>Such a score is usual for unedited photos; edited ones that the model misses get it too.</source>
        <translation>这种分数在未编辑的照片中很常见；被模型漏掉的已编辑照片也会得到这种分数。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n unedited photo(s) this model was measured on, %1 reached this band.</source>
        <translation>
            <numerusform>在测量此模型所用的 %n 张未编辑照片中，%1 达到此级别。</numerusform>
        </translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation>相关</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>不相关</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>待复查</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Where the picture&apos;s fine structure differs from its surroundings, as pasted, copied or painted-over areas often do. The score says how strongly, compared with photos the model has learned from. It is a hint where to look, to be checked by other means.</source>
        <translation>图片的细微结构在何处与周围不同；粘贴、复制或涂改过的区域往往如此。分数表示与模型学习过的照片相比差异有多强。它是提示应查看何处的线索，须以其他手段核查。</translation>
    </message>
    <message>
        <source>Who edited the photo, when, or with what intent; whether what it shows is true; edits that left no trace the model knows. A photo without findings may still be edited.</source>
        <translation>照片由谁编辑、何时编辑、出于何种意图；照片所示内容是否属实；没有留下模型所知痕迹的编辑。没有发现的照片仍可能经过编辑。</translation>
    </message>
    <message>
        <source>Strongest region: score %1 on %2 of the picture.</source>
        <translation>最强区域：分数 %1，占图片的 %2。</translation>
    </message>
    <message>
        <source>No region lies above the threshold.</source>
        <translation>没有区域高于阈值。</translation>
    </message>
    <message>
        <source>Picture as a whole: %1. Strongest patch: %2.</source>
        <translation>图片整体：%1。最强图块：%2。</translation>
    </message>
    <message>
        <source>An area of the picture occurs twice in it; the layer Copies shows where.</source>
        <translation>图片中有一个区域出现了两次；图层“复制内容”显示其位置。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Shows where a photo may have been forged.</source>
        <translation>显示照片中可能被篡改的位置。</translation>
    </message>
    <message>
        <source>Photos or folders to open.</source>
        <translation>要打开的照片或文件夹。</translation>
    </message>
</context>
</TS>
