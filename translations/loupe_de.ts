<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>loupe::AboutDialog</name>
    <message>
        <source>About Loupe</source>
        <translation>Über Loupe</translation>
    </message>
    <message>
        <source>A desktop workbench for image forgery analysis.</source>
        <translation>Eine Werkbank zur Untersuchung von Bildfälschungen.</translation>
    </message>
    <message>
        <source>Works without a network connection. Photos are only read, never changed.</source>
        <translation>Arbeitet ohne Netzverbindung. Fotos werden nur gelesen, nie verändert.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later; without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später; ohne jede Gewährleistung.</translation>
    </message>
</context>
<context>
    <name>loupe::AdaptationPage</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Wächter</translation>
    </message>
    <message>
        <source>Labelled pictures like those of the collection, forged and unedited: they tell whether it helps. Unedited ones alone show false alarms.</source>
        <translation>Beschriftete Bilder wie die der Sammlung, gefälschte und unbearbeitete: Sie sagen, ob es hilft. Unbearbeitete allein zeigen Fehlalarme.</translation>
    </message>
    <message>
        <source>Loupe&apos;s samples</source>
        <translation>Beispiele von Loupe</translation>
    </message>
    <message>
        <source>Take the few photos that come with Loupe as a guard, where there are none of your own</source>
        <translation>Die wenigen Fotos, die Loupe mitbringt, als Wächter nehmen, wo es keine eigenen gibt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Vorsichtig</translation>
    </message>
    <message>
        <source>As in the paper</source>
        <translation>Wie im Artikel</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Careful: doubtful pictures are left out, unsure patches count less, jumps are skipped, the weights are averaged</source>
        <translation>Vorsichtig: Zweifelhafte Bilder werden ausgelassen, unsichere Kacheln zählen weniger, Sprünge werden übergangen, die Gewichte werden gemittelt</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>How far a step goes at most</source>
        <translation>Wie weit ein Schritt höchstens geht</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Pictures at once; fewer need less memory</source>
        <translation>Bilder auf einmal; weniger brauchen weniger Speicher</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>How often every picture is seen</source>
        <translation>Wie oft jedes Bild gesehen wird</translation>
    </message>
    <message>
        <source>Adapt</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Measure, adapt a copy of the model, and measure again</source>
        <translation>Messen, eine Kopie des Modells anpassen und noch einmal messen</translation>
    </message>
    <message>
        <source>Go back to the model before</source>
        <translation>Zurück zum Modell davor</translation>
    </message>
    <message>
        <source>Use the model that the adapted one comes from</source>
        <translation>Das Modell verwenden, aus dem das angepasste hervorging</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>The model before is in use again; the adapted one stays installed.</source>
        <translation>Das Modell davor ist wieder in Gebrauch; das angepasste bleibt installiert.</translation>
    </message>
    <message>
        <source>Discarded; nothing has changed.</source>
        <translation>Verworfen; nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>The adapted model is installed and in use; the one before is untouched.</source>
        <translation>Das angepasste Modell ist installiert und in Gebrauch; das davor ist unverändert.</translation>
    </message>
    <message>
        <source>The guard, before and after</source>
        <translation>Der Wächter, vorher und nachher</translation>
    </message>
    <message>
        <source>Pictures that changed most</source>
        <translation>Bilder, die sich am meisten geändert haben</translation>
    </message>
    <message>
        <source>Pictures of the collection, those that changed most first</source>
        <translation>Bilder der Sammlung, die mit der größten Änderung zuerst</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>Wählen Sie ein Modell.</translation>
    </message>
    <message>
        <source>The last adapted model waits: keep it or discard it.</source>
        <translation>Das zuletzt angepasste Modell wartet: Behalten oder verwerfen Sie es.</translation>
    </message>
    <message>
        <source>Adapting</source>
        <translation>Anpassung</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritten</translation>
    </message>
    <message>
        <source>Measuring the model before</source>
        <translation>Das Modell davor wird gemessen</translation>
    </message>
    <message>
        <source>Measuring the adapted model</source>
        <translation>Das angepasste Modell wird gemessen</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bildern</translation>
    </message>
    <message>
        <source>Stopped; nothing was kept.</source>
        <translation>Abgebrochen; nichts wurde behalten.</translation>
    </message>
    <message>
        <source>Without labelled pictures as a guard nobody knows whether it helped.</source>
        <translation>Ohne beschriftete Bilder als Wächter weiß niemand, ob es geholfen hat.</translation>
    </message>
    <message>
        <source>Kept aside, not used: there are reasons against it.</source>
        <translation>Beiseitegelegt, nicht verwendet: Es gibt Gründe dagegen.</translation>
    </message>
    <message>
        <source>Done. Keep the adapted model or discard it.</source>
        <translation>Fertig. Behalten Sie das angepasste Modell, oder verwerfen Sie es.</translation>
    </message>
    <message>
        <source>%1 steps on %2 pictures: %3 gave a mask to learn from, %4 were left out as doubtful.</source>
        <translation>%1 Schritte mit %2 Bildern: %3 ergaben eine Maske, aus der sich lernen lässt, %4 wurden als zweifelhaft ausgelassen.</translation>
    </message>
    <message>
        <source>Collection: pictures with something marked %1 before, %2 after.</source>
        <translation>Bilder der Sammlung, in denen etwas markiert ist: vorher %1, nachher %2.</translation>
    </message>
    <message>
        <source>Unedited pictures of the guard: %1 of their area marked before, %2 after.</source>
        <translation>Markierte Fläche der unbearbeiteten Bilder des Wächters: vorher %1, nachher %2.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Drop the folders of the collection here, or take the photos of the open case. Labels, if there are any, are not looked at.</source>
        <translation>Legen Sie die Ordner der Sammlung hier ab, oder nehmen Sie die Fotos des offenen Falls. Beschriftungen, falls es welche gibt, werden nicht angesehen.</translation>
    </message>
</context>
<context>
    <name>loupe::AlarmWords</name>
    <message>
        <source>The score reaches your threshold of %1.</source>
        <translation>Der Wert erreicht Ihre Schwelle von %1.</translation>
    </message>
    <message>
        <source>The score lies below your threshold of %1.</source>
        <translation>Der Wert liegt unter Ihrer Schwelle von %1.</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n of your own photo(s), %1 of which reached it.</source>
        <translation>
            <numerusform>Gemessen an %n Ihrer eigenen Fotos; %1 davon erreichten die Schwelle.</numerusform>
            <numerusform>Gemessen an %n Ihrer eigenen Fotos, von denen %1 die Schwelle erreichten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n unedited photo(s) that the model&apos;s card names, %1 reached it.</source>
        <translation>
            <numerusform>Von %n unbearbeiteten Foto, das die Modellkarte nennt, erreichten %1 die Schwelle.</numerusform>
            <numerusform>Von %n unbearbeiteten Fotos, die die Modellkarte nennt, erreichten %1 die Schwelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photo(s): %2, 95 % interval %3 to %4</source>
        <translation>
            <numerusform>%1 von %n Foto: %2, 95-%-Intervall %3 bis %4</numerusform>
            <numerusform>%1 von %n Fotos: %2, 95-%-Intervall %3 bis %4</numerusform>
        </translation>
    </message>
    <message>
        <source>To show with 95 % confidence that the rate is below %1 takes %2 photos if none of them alarms, and about %3 if %4 of them do.</source>
        <translation>Um mit 95 % Konfidenz zu zeigen, dass die Rate unter %1 liegt, sind %2 Fotos nötig, wenn keines davon Alarm auslöst, und etwa %3, wenn %4 davon es tun.</translation>
    </message>
</context>
<context>
    <name>loupe::CalibrateDialog</name>
    <message>
        <source>Calibrate on my photos</source>
        <translation>An meinen Fotos kalibrieren</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Analyse all photos of the folder; they are only read</source>
        <translation>Alle Fotos des Ordners analysieren; sie werden nur gelesen</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Choose a folder of photos that you know to be unedited, best of the kind that you examine: the same cameras, the same ways by which they came to you. Each of them that scores high is a false alarm.</source>
        <translation>Wählen Sie einen Ordner mit Fotos, von denen Sie wissen, dass sie unbearbeitet sind, am besten von der Art, die Sie untersuchen: dieselben Kameras, dieselben Wege, auf denen sie zu Ihnen kamen. Jedes davon mit hohem Wert ist ein Fehlalarm.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>A folder of unedited photos, with the folders in it</source>
        <translation>Ein Ordner mit unbearbeiteten Fotos, mit seinen Unterordnern</translation>
    </message>
    <message>
        <source>False alarms by band</source>
        <translation>Fehlalarme je Stufe</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>Wert ab</translation>
    </message>
    <message>
        <source>Your photos that reach it</source>
        <translation>Ihre Fotos, die sie erreichen</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Accepted false alarms</source>
        <translation>Zugelassene Fehlalarme</translation>
    </message>
    <message>
        <source>Share of unedited photos that may reach your threshold</source>
        <translation>Anteil unbearbeiteter Fotos, deren Wert Ihre Schwelle erreichen darf</translation>
    </message>
    <message>
        <source>&amp;Accepted false alarms:</source>
        <translation>&amp;Zugelassene Fehlalarme:</translation>
    </message>
    <message>
        <source>Use this threshold</source>
        <translation>Diese Schwelle verwenden</translation>
    </message>
    <message>
        <source>Keep what was measured for this model; the verdict then says on which side a photo lies</source>
        <translation>Für dieses Modell behalten, was gemessen wurde; der Befund sagt dann, auf welcher Seite ein Foto liegt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Forget what was measured on your photos with this model</source>
        <translation>Vergessen, was mit diesem Modell an Ihren Fotos gemessen wurde</translation>
    </message>
    <message>
        <source>Unedited photos</source>
        <translation>Unbearbeitete Fotos</translation>
    </message>
    <message>
        <source>No model is loaded yet.</source>
        <translation>Es ist noch kein Modell geladen.</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>Wählen Sie zuerst einen Ordner.</translation>
    </message>
    <message>
        <source>There are no photos in this folder.</source>
        <translation>In diesem Ordner sind keine Fotos.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be analysed.</source>
        <translation>
            <numerusform>%n Foto konnte nicht analysiert werden.</numerusform>
            <numerusform>%n Fotos konnten nicht analysiert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n of your own photo(s) on %1.</source>
        <translation>
            <numerusform>Gemessen an %n Ihrer eigenen Fotos, %1.</numerusform>
            <numerusform>Gemessen an %n Ihrer eigenen Fotos, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>More of your photos than you accept have the highest score there is: no threshold keeps to it.</source>
        <translation>Mehr Ihrer Fotos, als Sie hinnehmen, haben den höchsten Wert, den es gibt: Mit keiner Schwelle lässt sich der Anteil einhalten.</translation>
    </message>
    <message>
        <source>Threshold %1. It is reached by %2.</source>
        <translation>Schwelle %1. Sie wird erreicht von %2.</translation>
    </message>
</context>
<context>
    <name>loupe::CaseMenu</name>
    <message>
        <source>Cases of Loupe (*.loupe)</source>
        <translation>Fälle von Loupe (*.loupe)</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Fall</translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation>&amp;Neuer Fall…</translation>
    </message>
    <message>
        <source>A file that keeps what scans find, your notes, and a log of it all</source>
        <translation>Eine Datei, die aufbewahrt, was Durchgänge finden, dazu Ihre Notizen und ein Protokoll von allem</translation>
    </message>
    <message>
        <source>&amp;Open case…</source>
        <translation>Fall ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Go on with a case</source>
        <translation>Mit einem Fall weiterarbeiten</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Copy the case to another file and go on with that; a case saves itself</source>
        <translation>Den Fall in eine andere Datei kopieren und mit dieser weiterarbeiten; ein Fall speichert sich selbst</translation>
    </message>
    <message>
        <source>&amp;Check the case</source>
        <translation>Fall &amp;prüfen</translation>
    </message>
    <message>
        <source>Compute the log&apos;s hashes again, to see whether somebody has changed the file</source>
        <translation>Die Prüfsummen des Protokolls neu berechnen, um zu sehen, ob jemand die Datei verändert hat</translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>Es ist kein Fall offen.</translation>
    </message>
    <message>
        <source>Open &amp;recent case</source>
        <translation>&amp;Zuletzt geöffnete Fälle</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Neuer Fall</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Einen Fall öffnen</translation>
    </message>
    <message>
        <source>Save the case as</source>
        <translation>Fall speichern unter</translation>
    </message>
    <message numerus="yes">
        <source>No change was found: all %n entries of the log fit together.</source>
        <translation>
            <numerusform>Es wurde keine Veränderung gefunden: Der eine Eintrag des Protokolls passt.</numerusform>
            <numerusform>Es wurde keine Veränderung gefunden: Alle %n Einträge des Protokolls passen zusammen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The case was changed from outside: its log is broken at entry %1.</source>
        <translation>Der Fall wurde von außen verändert: Sein Protokoll ist bei Eintrag %1 gebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>The case was changed from outside: %n result(s) are not what was logged.</source>
        <translation>
            <numerusform>Der Fall wurde von außen verändert: %n Ergebnis ist nicht das protokollierte.</numerusform>
            <numerusform>Der Fall wurde von außen verändert: %n Ergebnisse sind nicht die protokollierten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loupe::CasePhotosButton</name>
    <message>
        <source>Take all photos of the open case as the collection; those that are gone are listed as problems</source>
        <translation>Alle Fotos des offenen Falls als Sammlung nehmen; die nicht mehr vorhandenen werden als Probleme aufgeführt</translation>
    </message>
    <message>
        <source>Photos of the open case (%1)</source>
        <translation>Fotos des offenen Falls (%1)</translation>
    </message>
    <message>
        <source>%1: photos of the case (%2)</source>
        <translation>%1: Fotos des Falls (%2)</translation>
    </message>
</context>
<context>
    <name>loupe::CasePreview</name>
    <message>
        <source>Preview of the selected file</source>
        <translation>Vorschau der ausgewählten Datei</translation>
    </message>
</context>
<context>
    <name>loupe::CaseTable</name>
    <message>
        <source>Files of the case</source>
        <translation>Dateien des Falls</translation>
    </message>
</context>
<context>
    <name>loupe::CaseTableModel</name>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Forged share</source>
        <translation>Gefälschter Anteil</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>loupe::ChartMenu</name>
    <message>
        <source>Written to %1.</source>
        <translation>In %1 geschrieben.</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Logarithmische Skala</translation>
    </message>
    <message>
        <source>Equal factors become equal distances</source>
        <translation>Gleiche Faktoren werden zu gleichen Abständen</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Näher heran</translation>
    </message>
    <message>
        <source>Show less of the axes</source>
        <translation>Weniger von den Achsen zeigen</translation>
    </message>
    <message>
        <source>Look from afar</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>Show more of the axes</source>
        <translation>Mehr von den Achsen zeigen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Take back the zoom</source>
        <translation>Den Zoom zurücknehmen</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Write the chart as it is seen, as PNG</source>
        <translation>Das Diagramm so, wie es zu sehen ist, als PNG schreiben</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Save values…</source>
        <translation>Werte speichern…</translation>
    </message>
    <message>
        <source>Write the curves as CSV, not smoothed</source>
        <translation>Die Kurven als CSV schreiben, ungeglättet</translation>
    </message>
    <message>
        <source>Save values</source>
        <translation>Werte speichern</translation>
    </message>
</context>
<context>
    <name>loupe::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type a part of a command&apos;s name</source>
        <translation>Einen Teil vom Namen eines Befehls eingeben</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Arrows choose, Enter runs, Escape closes</source>
        <translation>Pfeiltasten wählen, die Eingabetaste führt aus, Esc schließt</translation>
    </message>
</context>
<context>
    <name>loupe::ComparisonView</name>
    <message>
        <source>Score %1, forged share %2 at the threshold %3</source>
        <translation>Wert %1, gefälschter Anteil %2 bei der Schwelle %3</translation>
    </message>
    <message>
        <source>Score map by %1 over the photo</source>
        <translation>Wertekarte von %1 über dem Foto</translation>
    </message>
    <message>
        <source>As Inspect shows it: %1</source>
        <translation>Wie es auf der Seite Untersuchen steht: %1</translation>
    </message>
    <message>
        <source>Both models on %1:</source>
        <translation>Beide Modelle zu %1:</translation>
    </message>
</context>
<context>
    <name>loupe::ContactSheet</name>
    <message>
        <source>Which pictures are shown</source>
        <translation>Welche Bilder gezeigt werden</translation>
    </message>
    <message>
        <source>Show all pictures, or those of one kind</source>
        <translation>Alle Bilder zeigen, oder die einer Art</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Forged</source>
        <translation>Gefälschte</translation>
    </message>
    <message>
        <source>Unedited</source>
        <translation>Unbearbeitete</translation>
    </message>
    <message>
        <source>Pictures with the outlines of their masks</source>
        <translation>Bilder mit den Umrissen ihrer Masken</translation>
    </message>
    <message>
        <source>What is forged is outlined; rest the pointer on a picture to read about it</source>
        <translation>Was gefälscht ist, ist umrandet; lassen Sie den Zeiger auf einem Bild ruhen, um etwas darüber zu lesen</translation>
    </message>
</context>
<context>
    <name>loupe::ContactSheetModel</name>
    <message>
        <source>%1: unedited</source>
        <translation>%1: unbearbeitet</translation>
    </message>
    <message>
        <source>%1: forged, without a mask</source>
        <translation>%1: gefälscht, ohne Maske</translation>
    </message>
    <message>
        <source>%1: forged on %2 of its area</source>
        <translation>%1: auf %2 der Fläche gefälscht</translation>
    </message>
</context>
<context>
    <name>loupe::DataPanel</name>
    <message>
        <source>How it was read</source>
        <translation>Wie es gelesen wurde</translation>
    </message>
    <message>
        <source>What is odd about it</source>
        <translation>Was daran auffällt</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Fortschritt des Lesens</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Add a folder of pictures</source>
        <translation>Einen Ordner mit Bildern hinzufügen</translation>
    </message>
    <message>
        <source>List…</source>
        <translation>Liste…</translation>
    </message>
    <message>
        <source>Add a CSV or JSON file that names pictures, masks and labels</source>
        <translation>Eine CSV- oder JSON-Datei hinzufügen, die Bilder, Masken und Beschriftungen nennt</translation>
    </message>
    <message>
        <source>Take the selected ones out; nothing on the disk is touched</source>
        <translation>Die ausgewählten herausnehmen; auf dem Datenträger ändert sich nichts</translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Ansehen…</translation>
    </message>
    <message>
        <source>%1: look at them</source>
        <translation>%1: ansehen</translation>
    </message>
    <message>
        <source>All pictures at a glance, with the outlines of their masks</source>
        <translation>Alle Bilder auf einen Blick, mit den Umrissen ihrer Masken</translation>
    </message>
    <message>
        <source>%1: none are chosen yet.</source>
        <translation>%1: noch nichts gewählt.</translation>
    </message>
    <message>
        <source>The pictures are still being read.</source>
        <translation>Die Bilder werden noch gelesen.</translation>
    </message>
    <message>
        <source>The pictures were not read.</source>
        <translation>Die Bilder wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>Add lists of pictures</source>
        <translation>Listen mit Bildern hinzufügen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.json *.txt)</source>
        <translation>Listen (*.csv *.json *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
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
        <translation>gefälschte Bilder in Tp, Masken in Gt, unbearbeitete in Au</translation>
    </message>
    <message>
        <source>pictures in real and fake, masks in masks</source>
        <translation>Bilder in real und fake, Masken in masks</translation>
    </message>
    <message>
        <source>a list of pictures, masks and labels</source>
        <translation>eine Liste mit Bildern, Masken und Beschriftungen</translation>
    </message>
    <message>
        <source>a JSON list of pictures and masks</source>
        <translation>eine JSON-Liste mit Bildern und Masken</translation>
    </message>
    <message>
        <source>photos that count as unedited, but for those with NAME.mask.png beside them</source>
        <translation>Fotos, die als unbearbeitet zählen, außer denen mit NAME.mask.png daneben</translation>
    </message>
    <message>
        <source>%1 images: %2 forged (%3 with a mask), %4 unedited</source>
        <translation>%1 Bilder: %2 gefälscht (%3 mit Maske), %4 unbearbeitet</translation>
    </message>
    <message>
        <source>%1 x %2 pixels</source>
        <translation>%1 x %2 Pixel</translation>
    </message>
    <message>
        <source>%1 x %2 to %3 x %4 pixels</source>
        <translation>%1 x %2 bis %3 x %4 Pixel</translation>
    </message>
    <message>
        <source>forged: %1 of a picture on average, from %2 to %3</source>
        <translation>gefälscht: im Mittel %1 eines Bildes, von %2 bis %3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>There is no picture in it that can be used.</source>
        <translation>Es ist kein Bild darin, das sich verwenden lässt.</translation>
    </message>
    <message>
        <source>No forged picture is among them; add some, with a mask for each.</source>
        <translation>Kein gefälschtes Bild ist darunter; fügen Sie welche hinzu, jedes mit einer Maske.</translation>
    </message>
    <message>
        <source>No unedited picture is among them; add some, as nothing else shows false alarms.</source>
        <translation>Kein unbearbeitetes Bild ist darunter; fügen Sie welche hinzu, denn nichts anderes zeigt Fehlalarme.</translation>
    </message>
    <message>
        <source>None of the forged pictures has a mask; without one nothing says where they are forged.</source>
        <translation>Keines der gefälschten Bilder hat eine Maske; ohne sie sagt nichts, wo sie gefälscht sind.</translation>
    </message>
    <message>
        <source>Training needs at least 2 forged and 2 unedited pictures: one of each is kept aside.</source>
        <translation>Das Training braucht mindestens 2 gefälschte und 2 unbearbeitete Bilder: Je eines wird zurückgehalten.</translation>
    </message>
    <message>
        <source>Only %1 forged and %2 unedited pictures: fewer than %3 of a kind teach little that holds elsewhere.</source>
        <translation>Nur %1 gefälschte und %2 unbearbeitete Bilder: Weniger als %3 je Art lehren wenig, was auch anderswo gilt.</translation>
    </message>
    <message>
        <source>Only %1 forged and %2 unedited pictures: with fewer than %3 of a kind the intervals are wide.</source>
        <translation>Nur %1 gefälschte und %2 unbearbeitete Bilder: Bei weniger als %3 je Art sind die Intervalle breit.</translation>
    </message>
    <message>
        <source>One kind is more than ten times as frequent as the other.</source>
        <translation>Eine Art ist mehr als zehnmal so häufig wie die andere.</translation>
    </message>
    <message>
        <source>No forged picture is among them: they show false alarms, not whether more is found.</source>
        <translation>Kein gefälschtes Bild ist darunter: Sie zeigen Fehlalarme, aber nicht, ob mehr gefunden wird.</translation>
    </message>
    <message>
        <source>%1 forged pictures have no mask: they count for the whole picture only.</source>
        <translation>%1 gefälschte Bilder haben keine Maske: Sie zählen nur für das ganze Bild.</translation>
    </message>
</context>
<context>
    <name>loupe::DecisionPanel</name>
    <message>
        <source>Pictures with this score or a higher one are called forged</source>
        <translation>Bilder mit diesem oder einem höheren Wert werden als gefälscht eingestuft</translation>
    </message>
    <message>
        <source>Threshold of the image score</source>
        <translation>Schwelle des Bildwerts</translation>
    </message>
    <message>
        <source>Threshold of the image score, as a number</source>
        <translation>Schwelle des Bildwerts, als Zahl</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>called forged</source>
        <translation>als gefälscht eingestuft</translation>
    </message>
    <message>
        <source>not called forged</source>
        <translation>nicht als gefälscht eingestuft</translation>
    </message>
    <message>
        <source>forged</source>
        <translation>gefälscht</translation>
    </message>
    <message>
        <source>unedited</source>
        <comment>label of a picture</comment>
        <translation>unbearbeitet</translation>
    </message>
    <message>
        <source>Detection rate %1, false-alarm rate %2, accuracy %3, F1 %4</source>
        <translation>Erkennungsrate %1, Fehlalarmrate %2, Genauigkeit %3, F1 %4</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>loupe::DocumentText</name>
    <message>
        <source>Forged pictures</source>
        <translation>Gefälschte Bilder</translation>
    </message>
    <message>
        <source>%1, of which %2 have a mask</source>
        <translation>%1, davon %2 mit Maske</translation>
    </message>
    <message>
        <source>Unedited pictures</source>
        <translation>Unbearbeitete Bilder</translation>
    </message>
    <message>
        <source>Failed, counted nowhere</source>
        <translation>Fehlgeschlagen, nirgends gezählt</translation>
    </message>
    <message>
        <source>Fingerprint of the data</source>
        <translation>Fingerabdruck der Daten</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>SHA-256 of the weights</source>
        <translation>SHA-256 der Gewichte</translation>
    </message>
    <message>
        <source>SHA-256 of the model&apos;s card</source>
        <translation>SHA-256 der Modellkarte</translation>
    </message>
    <message>
        <source>Computed on</source>
        <translation>Berechnet auf</translation>
    </message>
    <message>
        <source>Image threshold</source>
        <translation>Bildschwelle</translation>
    </message>
    <message>
        <source>Pixel threshold</source>
        <translation>Pixelschwelle</translation>
    </message>
    <message>
        <source>Samples for the intervals</source>
        <translation>Ziehungen für die Intervalle</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1, Startwert %2</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was sie bedeutet</translation>
    </message>
    <message>
        <source>forged</source>
        <translation>gefälscht</translation>
    </message>
    <message>
        <source>unedited</source>
        <comment>label of a picture</comment>
        <translation>unbearbeitet</translation>
    </message>
    <message>
        <source>Decisions at the image threshold %1</source>
        <translation>Entscheidungen bei der Bildschwelle %1</translation>
    </message>
    <message>
        <source>called forged</source>
        <translation>als gefälscht eingestuft</translation>
    </message>
    <message>
        <source>not called forged</source>
        <translation>nicht als gefälscht eingestuft</translation>
    </message>
    <message>
        <source>Detection rate %1, false-alarm rate %2, accuracy %3.</source>
        <translation>Erkennungsrate %1, Fehlalarmrate %2, Genauigkeit %3.</translation>
    </message>
    <message>
        <source>Pictures, worst first</source>
        <translation>Bilder, größte Fehler zuerst</translation>
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation>Die ersten %1 von %2.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Pixel F1</source>
        <translation>Pixel-F1</translation>
    </message>
    <message>
        <source>Forged, found</source>
        <translation>Gefälscht, gefunden</translation>
    </message>
    <message>
        <source>Forged, true</source>
        <translation>Gefälscht, laut Daten</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Evaluation of %1</source>
        <translation>Bewertung von %1</translation>
    </message>
    <message>
        <source>Loupe · traces of editing in photos</source>
        <translation>Loupe · Spuren einer Bearbeitung in Fotos</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
</context>
<context>
    <name>loupe::EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last change of a status or a note</source>
        <translation>Die letzte Änderung eines Status oder einer Notiz zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Make again what was taken back</source>
        <translation>Noch einmal machen, was zurückgenommen wurde</translation>
    </message>
    <message>
        <source>Nothing was changed in this case yet.</source>
        <translation>In diesem Fall wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Es wurde nichts zurückgenommen.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
</context>
<context>
    <name>loupe::ErrorText</name>
    <message>
        <source>The file is not there any more; it may have been moved, renamed or deleted.</source>
        <translation>Die Datei ist nicht mehr da; sie wurde vielleicht verschoben, umbenannt oder gelöscht.</translation>
    </message>
    <message>
        <source>The file could not be read; check its permissions and whether its drive is still connected.</source>
        <translation>Die Datei konnte nicht gelesen werden; prüfen Sie ihre Zugriffsrechte und ob ihr Laufwerk noch angeschlossen ist.</translation>
    </message>
    <message>
        <source>The file is empty; copy it again from its source.</source>
        <translation>Die Datei ist leer; kopieren Sie sie noch einmal von der Quelle.</translation>
    </message>
    <message>
        <source>This is not a picture: its content is of no picture format, whatever its name says.</source>
        <translation>Das ist kein Bild: Der Inhalt hat kein Bildformat, gleich was der Name sagt.</translation>
    </message>
    <message>
        <source>The picture is damaged or cut off; copy it again from its source.</source>
        <translation>Das Bild ist beschädigt oder abgeschnitten; kopieren Sie es noch einmal von der Quelle.</translation>
    </message>
    <message>
        <source>This picture format is not supported; convert a copy to PNG or TIFF and open that.</source>
        <translation>Dieses Bildformat wird nicht unterstützt; wandeln Sie eine Kopie in PNG oder TIFF um und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>The result could not be written; check the folder and its permissions.</source>
        <translation>Das Ergebnis konnte nicht geschrieben werden; prüfen Sie den Ordner und seine Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The disk is full; free some space and try again.</source>
        <translation>Der Datenträger ist voll; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No model was found there; choose a folder that holds card.json and model.safetensors.</source>
        <translation>Dort wurde kein Modell gefunden; wählen Sie einen Ordner mit card.json und model.safetensors.</translation>
    </message>
    <message>
        <source>This model is damaged or is no model of Loupe; choose another or copy it again.</source>
        <translation>Dieses Modell ist beschädigt oder kein Modell von Loupe; wählen Sie ein anderes oder kopieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This model was made for a newer version of Loupe; update Loupe to use it.</source>
        <translation>Dieses Modell ist für eine neuere Version von Loupe gemacht; aktualisieren Sie Loupe, um es zu benutzen.</translation>
    </message>
    <message>
        <source>The weights do not fit the network that the model&apos;s card describes; the model was not loaded.</source>
        <translation>Die Gewichte passen nicht zu dem Netz, das die Modellkarte beschreibt; das Modell wurde nicht geladen.</translation>
    </message>
    <message>
        <source>The chosen device is not available on this computer; choose another or let Loupe choose.</source>
        <translation>Das gewählte Gerät gibt es auf diesem Computer nicht; wählen Sie ein anderes oder lassen Sie Loupe wählen.</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>Die Arbeit wurde abgebrochen.</translation>
    </message>
    <message>
        <source>There was not enough memory; close other programs or use a smaller picture.</source>
        <translation>Der Speicher reichte nicht; schließen Sie andere Programme oder nehmen Sie ein kleineres Bild.</translation>
    </message>
    <message>
        <source>A setting has a value that does not work here; check what was chosen.</source>
        <translation>Eine Einstellung hat einen Wert, der hier nicht geht; prüfen Sie die Auswahl.</translation>
    </message>
    <message>
        <source>Something went wrong inside Loupe; the details help to find out what.</source>
        <translation>In Loupe ist etwas schiefgegangen; die Einzelheiten helfen, es herauszufinden.</translation>
    </message>
    <message>
        <source>Reduced from %1 to 8 bits per channel for the analysis.</source>
        <translation>Für die Analyse von %1 auf 8 Bit je Kanal verringert.</translation>
    </message>
    <message>
        <source>A grey picture: analysed as three equal colour channels.</source>
        <translation>Ein Graubild: als drei gleiche Farbkanäle analysiert.</translation>
    </message>
    <message>
        <source>A picture with a colour palette: analysed in full colour.</source>
        <translation>Ein Bild mit Farbpalette: in voller Farbe analysiert.</translation>
    </message>
    <message>
        <source>Converted from CMYK without a colour profile: colours may differ from print.</source>
        <translation>Ohne Farbprofil aus CMYK umgewandelt: Farben können vom Druck abweichen.</translation>
    </message>
    <message>
        <source>Transparency was ignored.</source>
        <translation>Die Transparenz wurde nicht beachtet.</translation>
    </message>
    <message>
        <source>Turned upright as the camera noted (EXIF orientation %1).</source>
        <translation>Aufgerichtet, wie die Kamera es vermerkt hat (EXIF-Ausrichtung %1).</translation>
    </message>
    <message>
        <source>Only the first of %1 frames was analysed.</source>
        <translation>Nur das erste von %1 Einzelbildern wurde analysiert.</translation>
    </message>
    <message>
        <source>Camera RAW, developed with neutral settings: not the picture that the camera would have saved.</source>
        <translation>Kamera-RAW, neutral entwickelt: nicht das Bild, das die Kamera gespeichert hätte.</translation>
    </message>
    <message>
        <source>The file is damaged, parts of the picture may be missing (%1).</source>
        <translation>Die Datei ist beschädigt, Teile des Bildes können fehlen (%1).</translation>
    </message>
    <message>
        <source>Scaled from %1 x %2 to %3 x %3 pixels: edits under about %4 pixels cannot be seen.</source>
        <translation>Von %1 x %2 auf %3 x %3 Pixel verkleinert: Bearbeitungen unter etwa %4 Pixeln sind nicht zu sehen.</translation>
    </message>
    <message>
        <source>Analysed at full resolution in %1 tiles of %2 pixels.</source>
        <translation>In voller Auflösung in %1 Teilen zu %2 Pixeln analysiert.</translation>
    </message>
    <message>
        <source>Smaller than the network&apos;s view of %1 pixels: it was padded, and the result is less reliable.</source>
        <translation>Kleiner als das Blickfeld des Netzes von %1 Pixeln: Es wurde aufgefüllt, und das Ergebnis ist weniger verlässlich.</translation>
    </message>
    <message>
        <source>Ran on the CPU: %1.</source>
        <translation>Auf der CPU gelaufen: %1.</translation>
    </message>
    <message>
        <source>Computed in %2 instead of %1, which this device cannot do.</source>
        <translation>In %2 statt %1 gerechnet, denn das kann dieses Gerät nicht.</translation>
    </message>
    <message>
        <source>The model is a preview: do not rely on its result alone.</source>
        <translation>Das Modell ist eine Vorschau: Verlassen Sie sich nicht allein auf sein Ergebnis.</translation>
    </message>
    <message>
        <source>Strong trace</source>
        <translation>Starke Spur</translation>
    </message>
    <message>
        <source>Moderate trace</source>
        <translation>Mäßige Spur</translation>
    </message>
    <message>
        <source>Weak or inconclusive</source>
        <translation>Schwach oder uneindeutig</translation>
    </message>
    <message>
        <source>No trace found</source>
        <translation>Keine Spur gefunden</translation>
    </message>
    <message>
        <source>The picture is larger than the limit allows; raise the limit if there is memory for it.</source>
        <translation>Das Bild ist größer, als die Grenze erlaubt; erhöhen Sie die Grenze, wenn genug Speicher da ist.</translation>
    </message>
    <message>
        <source>The picture has %1 x %2 pixels, the limit is %3 megapixels; raise the limit if there is memory for it.</source>
        <translation>Das Bild hat %1 x %2 Pixel, die Grenze liegt bei %3 Megapixeln; erhöhen Sie die Grenze, wenn genug Speicher da ist.</translation>
    </message>
    <message>
        <source>Analysed at full resolution in one tile of %1 pixels.</source>
        <translation>In voller Auflösung in einem Teil von %1 Pixeln analysiert.</translation>
    </message>
    <message>
        <source>no NVIDIA driver</source>
        <translation>kein NVIDIA-Treiber</translation>
    </message>
    <message>
        <source>the CUDA libraries are not installed</source>
        <translation>die CUDA-Bibliotheken sind nicht installiert</translation>
    </message>
    <message>
        <source>the NVIDIA driver reports no usable GPU</source>
        <translation>der NVIDIA-Treiber meldet keine brauchbare GPU</translation>
    </message>
    <message>
        <source>The file has changed since it was analysed; scan it again.</source>
        <translation>Die Datei hat sich seit der Analyse geändert; durchsuchen Sie ihren Ordner noch einmal.</translation>
    </message>
    <message>
        <source>This is no case of Loupe, or its file is damaged; choose another or go back to a copy.</source>
        <translation>Das ist kein Fall von Loupe, oder seine Datei ist beschädigt; wählen Sie einen anderen oder greifen Sie auf eine Kopie zurück.</translation>
    </message>
    <message>
        <source>This case was written by a newer version of Loupe and was left as it is; update Loupe to open it.</source>
        <translation>Dieser Fall wurde von einer neueren Version von Loupe geschrieben und so gelassen, wie er ist; aktualisieren Sie Loupe, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>The case can only be read here: another program has it open, or its file or folder cannot be written.</source>
        <translation>Der Fall kann hier nur gelesen werden: Ein anderes Programm hat ihn offen, oder in seine Datei oder seinen Ordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>It is not there, or no picture in it can be used: %1</source>
        <translation>Nicht vorhanden, oder kein Bild darin lässt sich verwenden: %1</translation>
    </message>
    <message>
        <source>It cannot be told which pictures are forged: %1</source>
        <translation>Daraus geht nicht hervor, welche Bilder gefälscht sind: %1</translation>
    </message>
    <message>
        <source>This cannot be run: %1.</source>
        <translation>Das lässt sich nicht ausführen: %1.</translation>
    </message>
    <message>
        <source>A file could not be read any more; check that it and its drive are still there: %1</source>
        <translation>Eine Datei konnte nicht mehr gelesen werden; prüfen Sie, ob sie und ihr Laufwerk noch da sind: %1</translation>
    </message>
    <message>
        <source>There was not enough memory; choose smaller batches or close other programs.</source>
        <translation>Der Speicher reichte nicht; wählen Sie kleinere Stapel oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The collection has only %1 pictures; fewer than %2 are learned by heart.</source>
        <translation>Die Sammlung hat nur %1 Bilder; weniger als %2 werden auswendig gelernt.</translation>
    </message>
    <message>
        <source>The model found no picture forged enough to learn from.</source>
        <translation>Das Modell fand kein Bild, das ihm gefälscht genug war, um daraus zu lernen.</translation>
    </message>
    <message>
        <source>The model called every picture of the collection forged: it cannot tell them apart.</source>
        <translation>Das Modell hat jedes Bild der Sammlung als gefälscht eingestuft: Es kann sie nicht unterscheiden.</translation>
    </message>
    <message>
        <source>Nothing was better on the guard; the model that was written is the original.</source>
        <translation>Beim Wächter war nichts besser; das Modell, das geschrieben wurde, ist das ursprüngliche.</translation>
    </message>
    <message>
        <source>More of the guard&apos;s unedited pictures is marked: %1 before, %2 after.</source>
        <translation>Von den unbearbeiteten Bildern des Wächters ist mehr markiert: vorher %1, nachher %2.</translation>
    </message>
    <message>
        <source>Compressed so strongly (JPEG quality about %1) that the model found next to nothing in such pictures: that it finds no trace here says nothing.</source>
        <translation>So stark komprimiert (JPEG-Qualität etwa %1), dass das Modell in solchen Bildern fast nichts fand: Dass es hier keine Spur findet, besagt nichts.</translation>
    </message>
    <message>
        <source>Compressed so strongly that the model found next to nothing in such pictures: that it finds no trace here says nothing.</source>
        <translation>So stark komprimiert, dass das Modell in solchen Bildern fast nichts fand: Dass es hier keine Spur findet, besagt nichts.</translation>
    </message>
    <message>
        <source>It cannot be used: no picture, damaged or not readable; it is left out.</source>
        <translation>Nicht zu verwenden: kein Bild, beschädigt oder nicht lesbar; es wird ausgelassen.</translation>
    </message>
    <message>
        <source>A mask without its picture; give both the same name.</source>
        <translation>Eine Maske ohne ihr Bild; geben Sie beiden denselben Namen.</translation>
    </message>
    <message>
        <source>Forged, but without a usable mask: it trains the verdict on the whole picture only.</source>
        <translation>Gefälscht, aber ohne brauchbare Maske: Es trainiert nur den Befund über das ganze Bild.</translation>
    </message>
    <message>
        <source>The mask has another size than its picture; it is scaled to fit.</source>
        <translation>Die Maske hat eine andere Größe als ihr Bild; sie wird passend skaliert.</translation>
    </message>
    <message>
        <source>The mask marks nothing; its picture counts as authentic.</source>
        <translation>Die Maske markiert nichts; ihr Bild zählt als unbearbeitet.</translation>
    </message>
    <message>
        <source>The same file is there under another name; this copy is left out.</source>
        <translation>Dieselbe Datei ist unter einem anderen Namen da; diese Kopie wird ausgelassen.</translation>
    </message>
    <message>
        <source>The same file is there as forged and as authentic; all copies are left out.</source>
        <translation>Dieselbe Datei ist als gefälscht und als unbearbeitet da; alle Kopien werden ausgelassen.</translation>
    </message>
    <message>
        <source>What the list says there cannot be used; a line is image, mask and label.</source>
        <translation>Was die Liste dort sagt, lässt sich nicht verwenden; eine Zeile besteht aus Bild, Maske und Beschriftung.</translation>
    </message>
    <message>
        <source>It lies outside of the folders that say what is forged; it is left out.</source>
        <translation>Es liegt außerhalb der Ordner, die sagen, was gefälscht ist; es wird ausgelassen.</translation>
    </message>
    <message>
        <source>the GPU&apos;s memory does not hold this picture</source>
        <translation>der Speicher der GPU fasst dieses Bild nicht</translation>
    </message>
    <message>
        <source>Compressed too far to tell</source>
        <translation>Zu stark komprimiert für eine Aussage</translation>
    </message>
    <message>
        <source>It calls nearly every picture of the collection the same now: something is marked on %1 of them before, on %2 after.</source>
        <translation>Es stuft jetzt fast jedes Bild der Sammlung gleich ein: Vorher war auf %1 der Bilder etwas markiert, jetzt auf %2.</translation>
    </message>
    <message>
        <source>The file has the same content as %1; the result is the one of that file.</source>
        <translation>Die Datei hat denselben Inhalt wie %1; das Ergebnis ist das jener Datei.</translation>
    </message>
</context>
<context>
    <name>loupe::EvaluatedImagesModel</name>
    <message>
        <source>forged</source>
        <translation>gefälscht</translation>
    </message>
    <message>
        <source>unedited</source>
        <comment>label of a picture</comment>
        <translation>unbearbeitet</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Pixel F1</source>
        <translation>Pixel-F1</translation>
    </message>
    <message>
        <source>Forged, found</source>
        <translation>Gefälscht, gefunden</translation>
    </message>
    <message>
        <source>Forged, true</source>
        <translation>Gefälscht, laut Daten</translation>
    </message>
    <message>
        <source>The file&apos;s name; double-click or Enter opens it</source>
        <translation>Der Name der Datei; Doppelklick oder die Eingabetaste öffnet sie</translation>
    </message>
    <message>
        <source>What the data says</source>
        <translation>Was die Daten sagen</translation>
    </message>
    <message>
        <source>What the model said of the picture as a whole</source>
        <translation>Was das Modell vom Bild als Ganzem sagte</translation>
    </message>
    <message>
        <source>The model&apos;s band</source>
        <translation>Die Stufe des Modells</translation>
    </message>
    <message>
        <source>How well the mask was met, 0 to 1</source>
        <translation>Wie gut die Maske getroffen wurde, 0 bis 1</translation>
    </message>
    <message>
        <source>Share of the picture that the model marks</source>
        <translation>Anteil des Bildes, den das Modell markiert</translation>
    </message>
    <message>
        <source>Share of the picture that the data marks</source>
        <translation>Anteil des Bildes, den die Daten markieren</translation>
    </message>
</context>
<context>
    <name>loupe::EvaluationPage</name>
    <message>
        <source>Labelled pictures</source>
        <translation>Beschriftete Bilder</translation>
    </message>
    <message>
        <source>Drop folders of forged and unedited pictures here, with a mask for each forged one.</source>
        <translation>Legen Sie Ordner mit gefälschten und unbearbeiteten Bildern hier ab, mit einer Maske für jedes gefälschte.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>No other model</source>
        <translation>Kein weiteres Modell</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The model that is measured</source>
        <translation>Das Modell, das gemessen wird</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>A second model, measured on the same pictures and shown beside the first</source>
        <translation>Ein zweites Modell, an denselben Bildern gemessen und neben dem ersten gezeigt</translation>
    </message>
    <message>
        <source>Image threshold</source>
        <translation>Bildschwelle</translation>
    </message>
    <message>
        <source>Pictures with this score or a higher one count as forged; published results have 0.5</source>
        <translation>Bilder mit diesem oder einem höheren Wert zählen als gefälscht; veröffentlichte Ergebnisse haben 0,5</translation>
    </message>
    <message>
        <source>the model&apos;s own</source>
        <translation>die des Modells</translation>
    </message>
    <message>
        <source>Pixel threshold</source>
        <translation>Pixelschwelle</translation>
    </message>
    <message>
        <source>Pixels with a higher score count as forged</source>
        <translation>Pixel mit einem höheren Wert zählen als gefälscht</translation>
    </message>
    <message>
        <source>no intervals</source>
        <translation>keine Intervalle</translation>
    </message>
    <message>
        <source>Samples for the intervals</source>
        <translation>Ziehungen für die Intervalle</translation>
    </message>
    <message>
        <source>How often the pictures are drawn again to see how sure each figure is; 1000 is usual</source>
        <translation>Wie oft die Bilder neu gezogen werden, um zu sehen, wie sicher jede Kennzahl ist; üblich ist 1000</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Run the model over all pictures and measure it</source>
        <translation>Das Modell über alle Bilder laufen lassen und messen</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bildern</translation>
    </message>
    <message>
        <source>Figures…</source>
        <translation>Kennzahlen…</translation>
    </message>
    <message>
        <source>Write the figures as CSV</source>
        <translation>Die Kennzahlen als CSV schreiben</translation>
    </message>
    <message>
        <source>Pictures…</source>
        <translation>Bilder…</translation>
    </message>
    <message>
        <source>Write a line for each picture as CSV</source>
        <translation>Für jedes Bild eine Zeile als CSV schreiben</translation>
    </message>
    <message>
        <source>All…</source>
        <translation>Alles…</translation>
    </message>
    <message>
        <source>Write everything as JSON</source>
        <translation>Alles als JSON schreiben</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>Wählen Sie ein Modell.</translation>
    </message>
    <message>
        <source>Both models are the same; choose another one to compare with.</source>
        <translation>Beide Modelle sind gleich; wählen Sie ein anderes zum Vergleich.</translation>
    </message>
    <message>
        <source>Measured on %1 forged (%2 with a mask) and %3 unedited pictures.</source>
        <translation>An %1 gefälschten (%2 mit Maske) und %3 unbearbeiteten Bildern gemessen.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) failed; they are at the top of the list.</source>
        <translation>
            <numerusform>%n Bild ist fehlgeschlagen; es steht oben in der Liste.</numerusform>
            <numerusform>%n Bilder sind fehlgeschlagen; sie stehen oben in der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is one of the pictures; choose another name.</source>
        <translation>%1 ist eines der Bilder; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>In %1 geschrieben.</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Write figures, curves and the worst pictures as PDF</source>
        <translation>Kennzahlen, Kurven und die Bilder mit den größten Fehlern als PDF schreiben</translation>
    </message>
    <message>
        <source>The PDF is being written…</source>
        <translation>Das PDF wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>loupe::EvaluationView</name>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Image scores</source>
        <translation>Bildwerte</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Pictures, worst first</source>
        <translation>Bilder, größte Fehler zuerst</translation>
    </message>
    <message>
        <source>Select a figure to read what it means.</source>
        <translation>Wählen Sie eine Kennzahl aus, um zu lesen, was sie bedeutet.</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>false-alarm rate</source>
        <translation>Fehlalarmrate</translation>
    </message>
    <message>
        <source>detection rate</source>
        <translation>Erkennungsrate</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>Präzision und Trefferquote</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>mean score</source>
        <translation>mittlerer Wert</translation>
    </message>
    <message>
        <source>share that is forged</source>
        <translation>Anteil, der gefälscht ist</translation>
    </message>
    <message>
        <source>guessing</source>
        <translation>geraten</translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation>wie es sein sollte</translation>
    </message>
    <message>
        <source>unedited</source>
        <comment>label of a picture</comment>
        <translation>unbearbeitet</translation>
    </message>
    <message>
        <source>forged</source>
        <translation>gefälscht</translation>
    </message>
</context>
<context>
    <name>loupe::EvidenceText</name>
    <message>
        <source>Half of the picture changes by less than %1 grey levels when it is saved at quality %2.</source>
        <translation>Die Hälfte des Bildes ändert sich um weniger als %1 Graustufen, wenn es mit Qualität %2 gespeichert wird.</translation>
    </message>
    <message>
        <source>No area stands out as compressed before, or in another way than the rest.</source>
        <translation>Keine Fläche fällt dadurch auf, dass sie schon vorher oder anders komprimiert wurde als der Rest.</translation>
    </message>
    <message>
        <source>About %1 % of the picture differs by an earlier compression of quality %2.</source>
        <translation>Etwa %1 % des Bildes unterscheiden sich durch eine frühere Kompression der Qualität %2.</translation>
    </message>
    <message>
        <source>Its blocks begin at column %1 and row %2 of each 8 x 8 pixels.</source>
        <translation>Ihre Blöcke beginnen bei Spalte %1 und Zeile %2 von je 8 x 8 Pixeln.</translation>
    </message>
    <message>
        <source>Usual noise: %1 grey levels; nine tenths of the picture lie between %2 and %3.</source>
        <translation>Übliches Rauschen: %1 Graustufen; neun Zehntel des Bildes liegen zwischen %2 und %3.</translation>
    </message>
    <message>
        <source>Areas whose blocks lie on a grid of their own: %1; the clearest begins at column %2 and row %3.</source>
        <translation>Flächen, deren Blöcke auf einem eigenen Gitter liegen: %1; die deutlichste beginnt bei Spalte %2 und Zeile %3.</translation>
    </message>
    <message>
        <source>No area lies on a block grid of its own.</source>
        <translation>Keine Fläche liegt auf einem eigenen Blockgitter.</translation>
    </message>
    <message>
        <source>The picture&apos;s own blocks begin at column %1 and row %2.</source>
        <translation>Die eigenen Blöcke des Bildes beginnen bei Spalte %1 und Zeile %2.</translation>
    </message>
    <message>
        <source>The picture as a whole shows no JPEG blocks.</source>
        <translation>Das Bild als Ganzes zeigt keine JPEG-Blöcke.</translation>
    </message>
    <message>
        <source>No two areas were found that show the same content.</source>
        <translation>Es wurden keine zwei Flächen gefunden, die denselben Inhalt zeigen.</translation>
    </message>
    <message>
        <source>Pairs of areas that show the same content: %1.</source>
        <translation>Paare von Flächen, die denselben Inhalt zeigen: %1.</translation>
    </message>
    <message>
        <source>The clearest is scaled by %1 and turned by %2 degrees; its score is %3.</source>
        <translation>Das deutlichste ist um %1 skaliert und um %2 Grad gedreht; sein Wert ist %3.</translation>
    </message>
    <message>
        <source>Error levels</source>
        <translation>Fehlerstufen</translation>
    </message>
    <message>
        <source>JPEG ghost</source>
        <translation>JPEG-Geist</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Block grid</source>
        <translation>Blockgitter</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>How much each place changes when the photo is saved as JPEG once more.</source>
        <translation>Wie sehr sich jede Stelle ändert, wenn das Foto noch einmal als JPEG gespeichert wird.</translation>
    </message>
    <message>
        <source>Areas that were compressed before at another quality than the rest.</source>
        <translation>Flächen, die früher mit anderer Qualität komprimiert wurden als der Rest.</translation>
    </message>
    <message>
        <source>How strong the noise is, place by place.</source>
        <translation>Wie stark das Rauschen ist, Stelle für Stelle.</translation>
    </message>
    <message>
        <source>Areas whose JPEG blocks do not lie on the grid of the rest.</source>
        <translation>Flächen, deren JPEG-Blöcke nicht auf dem Gitter des Rests liegen.</translation>
    </message>
    <message>
        <source>Areas of the photo that were copied to another place in it.</source>
        <translation>Flächen des Fotos, die darin an eine andere Stelle kopiert wurden.</translation>
    </message>
    <message>
        <source>Change, grey levels</source>
        <translation>Änderung, Graustufen</translation>
    </message>
    <message>
        <source>Ghost, deeper than usual</source>
        <translation>Geist, tiefer als üblich</translation>
    </message>
    <message>
        <source>Noise, grey levels</source>
        <translation>Rauschen, Graustufen</translation>
    </message>
    <message>
        <source>Foreign grid, significance</source>
        <translation>Fremdes Gitter, Signifikanz</translation>
    </message>
    <message>
        <source>From the solid outline to the broken one</source>
        <translation>Vom durchgezogenen Umriss zum gestrichelten</translation>
    </message>
</context>
<context>
    <name>loupe::FactsModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>%1 of %2 bits</source>
        <translation>%1 zu %2 Bit</translation>
    </message>
    <message>
        <source>EXIF orientation</source>
        <translation>EXIF-Ausrichtung</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Einzelbilder</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <translation>%1 (geschätzt)</translation>
    </message>
    <message>
        <source>own tables</source>
        <translation>eigene Tabellen</translation>
    </message>
    <message>
        <source>Mean luma step</source>
        <translation>Mittlere Luma-Stufe</translation>
    </message>
    <message>
        <source>Chroma subsampling</source>
        <translation>Farbunterabtastung</translation>
    </message>
    <message>
        <source>unusual</source>
        <translation>ungewöhnlich</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>progressive</source>
        <translation>progressiv</translation>
    </message>
    <message>
        <source>sequential</source>
        <translation>sequenziell</translation>
    </message>
    <message>
        <source>Quantisation table %1</source>
        <translation>Quantisierungstabelle %1</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>libjpeg (IJG), quality %1: all tables exactly</source>
        <translation>libjpeg (IJG), Qualität %1: alle Tabellen genau</translation>
    </message>
    <message>
        <source>luma as libjpeg at quality %1, chroma otherwise</source>
        <translation>Luma wie libjpeg bei Qualität %1, Chroma anders</translation>
    </message>
    <message>
        <source>like libjpeg at quality %1, rounded otherwise</source>
        <translation>wie libjpeg bei Qualität %1, anders gerundet</translation>
    </message>
    <message>
        <source>not a standard table: a camera&apos;s, a phone&apos;s or a program&apos;s own</source>
        <translation>keine Standardtabelle: die einer Kamera, eines Telefons oder eines Programms</translation>
    </message>
    <message>
        <source>there, but it cannot be decoded</source>
        <translation>vorhanden, lässt sich aber nicht dekodieren</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>%1 × %2; differs from the picture by %3 grey levels, correlation %4</source>
        <translation>%1 × %2; weicht um %3 Graustufen vom Bild ab, Korrelation %4</translation>
    </message>
    <message>
        <source>its sides have another proportion</source>
        <translation>sein Seitenverhältnis ist ein anderes</translation>
    </message>
    <message>
        <source>JUMBF boxes, but no C2PA manifest</source>
        <translation>JUMBF-Boxen, aber kein C2PA-Manifest</translation>
    </message>
    <message>
        <source>C2PA manifest there; its signature was not checked</source>
        <translation>C2PA-Manifest vorhanden; seine Signatur wurde nicht geprüft</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Kodierer</translation>
    </message>
    <message>
        <source>Photoshop save level</source>
        <translation>Photoshop-Speicherstufe</translation>
    </message>
    <message>
        <source>%1 of 12</source>
        <translation>%1 von 12</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>Vorschaubild</translation>
    </message>
    <message>
        <source>Content credentials</source>
        <translation>Content Credentials</translation>
    </message>
    <message>
        <source>Behind the picture&apos;s end</source>
        <translation>Hinter dem Ende des Bildes</translation>
    </message>
    <message>
        <source>Traces of software</source>
        <translation>Spuren von Software</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>at %1, %2 bytes</source>
        <translation>bei %1, %2 Byte</translation>
    </message>
    <message>
        <source>(damaged)</source>
        <translation>(beschädigt)</translation>
    </message>
</context>
<context>
    <name>loupe::Figures</name>
    <message>
        <source>Pixels with a score above %1, forged images with a mask only.</source>
        <translation>Pixel mit einem Wert über %1; nur gefälschte Bilder mit Maske.</translation>
    </message>
    <message>
        <source>Pixel F1</source>
        <translation>Pixel-F1</translation>
    </message>
    <message>
        <source>F1 of the forged class over all pixels of all images pooled: large images weigh more.</source>
        <translation>F1 der Klasse „gefälscht“ über alle Pixel aller Bilder zusammen: Große Bilder wiegen mehr.</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Mean of the IoU of the background and of the forged class, each over all pixels pooled, as published results for this network have it.</source>
        <translation>Mittel aus IoU des Hintergrunds und IoU der Klasse „gefälscht“, jeweils über alle Pixel zusammen, wie in veröffentlichten Ergebnissen zu diesem Netz.</translation>
    </message>
    <message>
        <source>A mask of nothing already gets about half.</source>
        <translation>Eine Maske, die nichts markiert, erreicht schon etwa 0,5.</translation>
    </message>
    <message>
        <source>Forged IoU</source>
        <translation>IoU (gefälscht)</translation>
    </message>
    <message>
        <source>IoU of the forged class alone, over all pixels pooled.</source>
        <translation>IoU der Klasse „gefälscht“ allein, über alle Pixel zusammen.</translation>
    </message>
    <message>
        <source>Pixel F1, per image</source>
        <translation>Pixel-F1 je Bild</translation>
    </message>
    <message>
        <source>Mean of each image&apos;s own pixel F1: every image weighs the same.</source>
        <translation>Mittel der Pixel-F1 der einzelnen Bilder: Jedes Bild wiegt gleich viel.</translation>
    </message>
    <message>
        <source>Pixel AUC</source>
        <translation>Pixel-AUC</translation>
    </message>
    <message>
        <source>Mean of each image&apos;s own area under the ROC curve of its pixels, no threshold; scores within 0.05 % of each other count as equal.</source>
        <translation>Mittel der Flächen unter den ROC-Kurven der Pixel der einzelnen Bilder, ohne Schwelle; Werte, die höchstens 0,05 % auseinanderliegen, zählen als gleich.</translation>
    </message>
    <message>
        <source>Forged images whose mask leaves something out only.</source>
        <translation>Nur gefälschte Bilder, deren Maske etwas auslässt.</translation>
    </message>
    <message>
        <source>Images with a score of %1 and above count as forged.</source>
        <translation>Bilder mit einem Wert von %1 oder mehr zählen als gefälscht.</translation>
    </message>
    <message>
        <source>Depends on the share of forged images in the data.</source>
        <translation>Hängt vom Anteil gefälschter Bilder in den Daten ab.</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>Mittlere Präzision</translation>
    </message>
    <message>
        <source>Precision averaged over recall, by images, no threshold.</source>
        <translation>Präzision, gemittelt über die Trefferquote, auf Bildebene, ohne Schwelle.</translation>
    </message>
    <message>
        <source>Image F1</source>
        <translation>Bild-F1</translation>
    </message>
    <message>
        <source>F1 of the forged class over images.</source>
        <translation>F1 der Klasse „gefälscht“ über die Bilder.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Share of images called what they are.</source>
        <translation>Anteil der Bilder, die als das eingestuft werden, was sie sind.</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Ausgewogene Genauigkeit</translation>
    </message>
    <message>
        <source>Mean of the detection rate and of one minus the false-alarm rate; 0.5 is guessing.</source>
        <translation>Mittel aus der Erkennungsrate und eins minus der Fehlalarmrate; 0,5 ist geraten.</translation>
    </message>
    <message>
        <source>Detection rate</source>
        <translation>Erkennungsrate</translation>
    </message>
    <message>
        <source>Share of the forged images called forged.</source>
        <translation>Anteil der gefälschten Bilder, die als gefälscht eingestuft werden.</translation>
    </message>
    <message>
        <source>False-alarm rate</source>
        <translation>Fehlalarmrate</translation>
    </message>
    <message>
        <source>Share of the authentic images called forged.</source>
        <translation>Anteil der unbearbeiteten Bilder, die als gefälscht eingestuft werden.</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Kalibrierungsfehler</translation>
    </message>
    <message>
        <source>Expected calibration error: mean distance between score and share of forged images in ten equal bins of the score, weighted by images.</source>
        <translation>Erwarteter Kalibrierungsfehler: mittlerer Abstand zwischen Wert und Anteil gefälschter Bilder in zehn gleich breiten Abschnitten des Werts, gewichtet nach der Zahl der Bilder.</translation>
    </message>
    <message>
        <source>0 is best; the interval leans upwards.</source>
        <translation>0 ist am besten; das Intervall fällt eher zu hoch aus.</translation>
    </message>
    <message>
        <source>Detected: strong</source>
        <translation>Erkannt: stark</translation>
    </message>
    <message>
        <source>Share of the forged images in the band &apos;strong&apos; or above (score %1).</source>
        <translation>Anteil der gefälschten Bilder in der Stufe „stark“ oder darüber (ab Wert %1).</translation>
    </message>
    <message>
        <source>False alarms: strong</source>
        <translation>Fehlalarme: stark</translation>
    </message>
    <message>
        <source>Share of the authentic images in the band &apos;strong&apos; or above (score %1).</source>
        <translation>Anteil der unbearbeiteten Bilder in der Stufe „stark“ oder darüber (ab Wert %1).</translation>
    </message>
    <message>
        <source>Detected: moderate</source>
        <translation>Erkannt: mäßig</translation>
    </message>
    <message>
        <source>Share of the forged images in the band &apos;moderate&apos; or above (score %1).</source>
        <translation>Anteil der gefälschten Bilder in der Stufe „mäßig“ oder darüber (ab Wert %1).</translation>
    </message>
    <message>
        <source>False alarms: moderate</source>
        <translation>Fehlalarme: mäßig</translation>
    </message>
    <message>
        <source>Share of the authentic images in the band &apos;moderate&apos; or above (score %1).</source>
        <translation>Anteil der unbearbeiteten Bilder in der Stufe „mäßig“ oder darüber (ab Wert %1).</translation>
    </message>
    <message>
        <source>Detected: weak</source>
        <translation>Erkannt: schwach</translation>
    </message>
    <message>
        <source>Share of the forged images in the band &apos;inconclusive&apos; or above (score %1).</source>
        <translation>Anteil der gefälschten Bilder in der Stufe „uneindeutig“ oder darüber (ab Wert %1).</translation>
    </message>
    <message>
        <source>False alarms: weak</source>
        <translation>Fehlalarme: schwach</translation>
    </message>
    <message>
        <source>Share of the authentic images in the band &apos;inconclusive&apos; or above (score %1).</source>
        <translation>Anteil der unbearbeiteten Bilder in der Stufe „uneindeutig“ oder darüber (ab Wert %1).</translation>
    </message>
    <message>
        <source>Looks at no pixel: where this is far from 0.5, either way, the classes of this data differ in how they were saved, and a network can seem good by noticing that.</source>
        <translation>Betrachtet kein Pixel: Liegt dies weit von 0,5 entfernt, nach oben oder nach unten, so unterscheiden sich die Klassen dieser Daten darin, wie sie gespeichert wurden, und ein Netz kann gut scheinen, indem es das bemerkt.</translation>
    </message>
    <message>
        <source>Baseline: quantiser</source>
        <translation>Vergleichsgröße: Quantisierer</translation>
    </message>
    <message>
        <source>Image AUC of the mean step of the JPEG luma quantiser alone, low = forged; 0 for files that are no JPEG.</source>
        <translation>Bild-AUC der mittleren Luma-Stufe des JPEG-Quantisierers allein, niedrig = gefälscht; für Dateien, die kein JPEG sind, gilt die Luma-Stufe 0.</translation>
    </message>
    <message>
        <source>Baseline: file size</source>
        <translation>Vergleichsgröße: Dateigröße</translation>
    </message>
    <message>
        <source>Image AUC of the bytes of the file per pixel alone, high = forged.</source>
        <translation>Bild-AUC der Bytes der Datei je Pixel allein, hoch = gefälscht.</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Mean of image AUC, pixel F1 and IoU, as below.</source>
        <translation>Mittel aus Bild-AUC, Pixel-F1 und IoU, wie unten.</translation>
    </message>
    <message>
        <source>Image AUC</source>
        <translation>Bild-AUC</translation>
    </message>
    <message>
        <source>Chance that a forged image scores above an authentic one, ties half; 0.5 is guessing.</source>
        <translation>Wahrscheinlichkeit, dass ein gefälschtes Bild einen höheren Wert bekommt als ein unbearbeitetes, Gleichstand zählt halb; 0,5 ist geraten.</translation>
    </message>
</context>
<context>
    <name>loupe::FiguresModel</name>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>loupe::FilePanel</name>
    <message>
        <source>Search names and values</source>
        <translation>Namen und Werte durchsuchen</translation>
    </message>
    <message>
        <source>Search in the file&apos;s facts</source>
        <translation>In den Angaben zur Datei suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Facts of the file</source>
        <translation>Angaben zur Datei</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected names and values</source>
        <translation>Die ausgewählten Namen und Werte kopieren</translation>
    </message>
    <message>
        <source>Show only the facts with these letters in their name or value</source>
        <translation>Nur die Angaben zeigen, in deren Namen oder Wert das vorkommt</translation>
    </message>
</context>
<context>
    <name>loupe::FilmStrip</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>loupe::Fold</name>
    <message>
        <source>Open or close: %1</source>
        <translation>Auf- oder zuklappen: %1</translation>
    </message>
</context>
<context>
    <name>loupe::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>loupe::ImageView</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>The photo with its layers. Shift and the arrow keys move it, plus and minus zoom.</source>
        <translation>Das Foto mit seinen Ebenen. Umschalt und die Pfeiltasten verschieben es, Plus und Minus zoomen.</translation>
    </message>
</context>
<context>
    <name>loupe::InspectActions</name>
    <message>
        <source>All &amp;overlays</source>
        <translation>Alle &amp;Überlagerungen</translation>
    </message>
    <message>
        <source>Show or hide everything over the photo</source>
        <translation>Alles über dem Foto ein- oder ausblenden</translation>
    </message>
    <message>
        <source>O&amp;riginal</source>
        <translation>O&amp;riginal</translation>
    </message>
    <message>
        <source>The photo alone; hold Space for a moment&apos;s look</source>
        <translation>Das Foto allein; für einen kurzen Blick die Leertaste halten</translation>
    </message>
    <message>
        <source>&amp;Lower threshold</source>
        <translation>Schwelle &amp;senken</translation>
    </message>
    <message>
        <source>Count more pixels as edited</source>
        <translation>Mehr Pixel als bearbeitet zählen</translation>
    </message>
    <message>
        <source>R&amp;aise threshold</source>
        <translation>Schwelle &amp;anheben</translation>
    </message>
    <message>
        <source>Count fewer pixels as edited</source>
        <translation>Weniger Pixel als bearbeitet zählen</translation>
    </message>
    <message>
        <source>Analyse a&amp;gain</source>
        <translation>&amp;Noch einmal analysieren</translation>
    </message>
    <message>
        <source>Analyse this photo once more</source>
        <translation>Dieses Foto noch einmal analysieren</translation>
    </message>
    <message>
        <source>&amp;Cancel the analysis</source>
        <translation>Analyse ab&amp;brechen</translation>
    </message>
    <message>
        <source>Stop and keep the photo</source>
        <translation>Anhalten und das Foto behalten</translation>
    </message>
    <message>
        <source>&amp;Previous photo</source>
        <translation>&amp;Voriges Foto</translation>
    </message>
    <message>
        <source>Open the photo before this one</source>
        <translation>Das Foto davor öffnen</translation>
    </message>
    <message>
        <source>&amp;Next photo</source>
        <translation>&amp;Nächstes Foto</translation>
    </message>
    <message>
        <source>Open the photo after this one</source>
        <translation>Das Foto danach öffnen</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>Das ganze Foto</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>One screen pixel per photo pixel</source>
        <translation>Ein Bildschirmpixel je Fotopixel</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Closer, at the cursor</source>
        <translation>Näher heran, am Zeiger</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>Show or hide layer: %1</source>
        <translation>Ebene ein- oder ausblenden: %1</translation>
    </message>
    <message>
        <source>What is known to be edited: a mask beside the photo, or one that you choose</source>
        <translation>Wovon bekannt ist, dass es bearbeitet ist: eine Maske neben dem Foto, oder eine, die Sie wählen</translation>
    </message>
    <message>
        <source>What was found, missed and falsely found at the threshold</source>
        <translation>Was bei der Schwelle gefunden, übersehen und fälschlich gefunden wurde</translation>
    </message>
    <message>
        <source>&amp;Ground truth…</source>
        <translation>Referen&amp;zmaske…</translation>
    </message>
    <message>
        <source>Choose the mask that says what was edited in this photo</source>
        <translation>Die Maske wählen, die sagt, was in diesem Foto bearbeitet wurde</translation>
    </message>
    <message>
        <source>This belongs to the page Inspect.</source>
        <translation>Das gehört zur Seite „Untersuchen“.</translation>
    </message>
    <message>
        <source>Nothing is being analysed.</source>
        <translation>Es wird gerade nichts analysiert.</translation>
    </message>
    <message>
        <source>No photo is analysed yet.</source>
        <translation>Es ist noch kein Foto analysiert.</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Es gibt noch nichts zu zeigen.</translation>
    </message>
    <message>
        <source>&amp;Swipe</source>
        <translation>Ansicht &amp;teilen</translation>
    </message>
    <message>
        <source>The photo alone left of a divider; drag it, or move it with comma and full stop</source>
        <translation>Links eines Trenners das Foto allein; er lässt sich ziehen oder mit Komma und Punkt verschieben</translation>
    </message>
    <message>
        <source>Divider to the &amp;left</source>
        <translation>Trenner nach l&amp;inks</translation>
    </message>
    <message>
        <source>Move the divider of the swipe</source>
        <translation>Den Trenner der geteilten Ansicht verschieben</translation>
    </message>
    <message>
        <source>Divider to the &amp;right</source>
        <translation>Trenner nach &amp;rechts</translation>
    </message>
    <message>
        <source>8 × 8 &amp;blocks</source>
        <translation>8 × 8-Blö&amp;cke</translation>
    </message>
    <message>
        <source>The borders of the blocks of JPEG, when they are large enough to be seen</source>
        <translation>Die Grenzen der Blöcke von JPEG, sobald sie groß genug sind, um sichtbar zu sein</translation>
    </message>
    <message>
        <source>Si&amp;de by side</source>
        <translation>Nebeneinan&amp;der</translation>
    </message>
    <message>
        <source>The photo a second time, without layers; both move together</source>
        <translation>Das Foto ein zweites Mal, ohne Ebenen; beide bewegen sich gemeinsam</translation>
    </message>
    <message>
        <source>&amp;Keep at the side</source>
        <translation>Daneben be&amp;halten</translation>
    </message>
    <message>
        <source>Leave this photo at the side while you open others</source>
        <translation>Dieses Foto daneben stehen lassen, während Sie andere öffnen</translation>
    </message>
    <message>
        <source>&amp;Lens</source>
        <translation>L&amp;upe</translation>
    </message>
    <message>
        <source>The photo under the cursor four times as large, without layers</source>
        <translation>Das Foto unter dem Zeiger viermal so groß, ohne Ebenen</translation>
    </message>
    <message>
        <source>&amp;Brighter</source>
        <translation>&amp;Heller</translation>
    </message>
    <message>
        <source>Show the photo brighter</source>
        <translation>Das Foto heller zeigen</translation>
    </message>
    <message>
        <source>&amp;Darker</source>
        <translation>&amp;Dunkler</translation>
    </message>
    <message>
        <source>Show the photo darker</source>
        <translation>Das Foto dunkler zeigen</translation>
    </message>
    <message>
        <source>&amp;More contrast</source>
        <translation>&amp;Mehr Kontrast</translation>
    </message>
    <message>
        <source>Show the photo with more contrast</source>
        <translation>Das Foto mit mehr Kontrast zeigen</translation>
    </message>
    <message>
        <source>&amp;Less contrast</source>
        <translation>&amp;Weniger Kontrast</translation>
    </message>
    <message>
        <source>Show the photo with less contrast</source>
        <translation>Das Foto mit weniger Kontrast zeigen</translation>
    </message>
    <message>
        <source>&amp;Equalise</source>
        <translation>&amp;Ausgleichen</translation>
    </message>
    <message>
        <source>Show each brightness as often as any other: brings out what lies in the dark</source>
        <translation>Jede Helligkeit gleich oft zeigen: holt hervor, was im Dunkeln liegt</translation>
    </message>
    <message>
        <source>As it &amp;is</source>
        <translation>W&amp;ie es ist</translation>
    </message>
    <message>
        <source>Show the photo as it is</source>
        <translation>Das Foto zeigen, wie es ist</translation>
    </message>
    <message>
        <source>&amp;Copy view</source>
        <translation>Ansicht k&amp;opieren</translation>
    </message>
    <message>
        <source>Copy what the viewer shows, with layers and legend, to the clipboard</source>
        <translation>Was der Betrachter zeigt, mit Ebenen und Legende, in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Save &amp;view…</source>
        <translation>Ansicht spei&amp;chern…</translation>
    </message>
    <message>
        <source>Save what the viewer shows, with layers and legend, as a PNG file</source>
        <translation>Was der Betrachter zeigt, mit Ebenen und Legende, als PNG-Datei speichern</translation>
    </message>
    <message>
        <source>Check &amp;stability</source>
        <translation>Stabilität &amp;prüfen</translation>
    </message>
    <message>
        <source>Analyse the photo again as JPEG 90 and 75, at half its size, and cropped</source>
        <translation>Das Foto noch einmal analysieren: als JPEG 90 und 75, in halber Größe und beschnitten</translation>
    </message>
    <message>
        <source>Layer &amp;up</source>
        <translation>Ebene nach &amp;oben</translation>
    </message>
    <message>
        <source>Draw the layer whose controls have the focus over the one above it</source>
        <translation>Die Ebene, deren Bedienelemente den Fokus haben, über der nächsthöheren zeichnen</translation>
    </message>
    <message>
        <source>Layer &amp;down</source>
        <translation>Ebene nach &amp;unten</translation>
    </message>
    <message>
        <source>Draw the layer whose controls have the focus under the one below it</source>
        <translation>Die Ebene, deren Bedienelemente den Fokus haben, unter der nächsttieferen zeichnen</translation>
    </message>
    <message>
        <source>Ad&amp;just for looking</source>
        <translation>Zum &amp;Ansehen anpassen</translation>
    </message>
    <message>
        <source>Scale ba&amp;r</source>
        <translation>&amp;Maßstab</translation>
    </message>
    <message>
        <source>A bar that is a round number of the photo&apos;s pixels long</source>
        <translation>Ein Balken, dessen Länge eine runde Zahl von Pixeln des Fotos ist</translation>
    </message>
</context>
<context>
    <name>loupe::InspectPage</name>
    <message>
        <source>Viewer</source>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>Show or hide the tool bar</source>
        <translation>Die Werkzeugleiste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide the panel: %1</source>
        <translation>Das Feld ein- oder ausblenden: %1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>The view was saved as %1.</source>
        <translation>Die Ansicht wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The view is on the clipboard.</source>
        <translation>Die Ansicht ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Die Ansicht speichern</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
</context>
<context>
    <name>loupe::KeepPanel</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Name des neuen Modells</translation>
    </message>
    <message>
        <source>What the new model is called; also the name of its folder</source>
        <translation>Wie das neue Modell heißt; auch der Name seines Ordners</translation>
    </message>
    <message>
        <source>Notes on the new model</source>
        <translation>Notizen zum neuen Modell</translation>
    </message>
    <message>
        <source>For yourself and for others: what it was made for; kept in the model&apos;s card</source>
        <translation>Für Sie und für andere: wofür es gemacht wurde; steht in der Karte des Modells</translation>
    </message>
    <message>
        <source>Add it to the installed models</source>
        <translation>Zu den installierten Modellen hinzufügen</translation>
    </message>
    <message>
        <source>Delete the new model and its run</source>
        <translation>Das neue Modell und seinen Lauf löschen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>loupe::LayerPanel</name>
    <message>
        <source>Show layer: %1</source>
        <translation>Ebene zeigen: %1</translation>
    </message>
    <message>
        <source>Show or hide this layer (%1)</source>
        <translation>Diese Ebene ein- oder ausblenden (%1)</translation>
    </message>
    <message>
        <source>Opacity of layer: %1</source>
        <translation>Deckkraft der Ebene: %1</translation>
    </message>
    <message>
        <source>Colour map of layer: %1</source>
        <translation>Farbskala der Ebene: %1</translation>
    </message>
    <message>
        <source>Colour map; all are readable without red-green vision</source>
        <translation>Farbskala; alle sind auch bei Rot-Grün-Schwäche lesbar</translation>
    </message>
    <message>
        <source>Opacity: %1 %</source>
        <translation>Deckkraft: %1 %</translation>
    </message>
    <message>
        <source>Drag to another place; what is higher is drawn over what is lower</source>
        <translation>An eine andere Stelle ziehen; was höher steht, wird über dem gezeichnet, was tiefer steht</translation>
    </message>
    <message>
        <source>Help on layer: %1</source>
        <translation>Hilfe zur Ebene: %1</translation>
    </message>
    <message>
        <source>What to look for, and what it does not show</source>
        <translation>Worauf zu achten ist, und was sie nicht zeigt</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
</context>
<context>
    <name>loupe::LayerRenderer</name>
    <message>
        <source>Patch score</source>
        <translation>Wert der Kachel</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>loupe::LayerStack</name>
    <message>
        <source>Outline</source>
        <translation>Umriss</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Füllung</translation>
    </message>
    <message>
        <source>Score map</source>
        <translation>Wertekarte</translation>
    </message>
    <message>
        <source>Patches</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Hits and misses</source>
        <translation>Treffer und Übersehenes</translation>
    </message>
    <message>
        <source>Ground truth</source>
        <translation>Referenzmaske</translation>
    </message>
</context>
<context>
    <name>loupe::LineChart</name>
    <message>
        <source>Wheel: zoom; drag: look closer; 0: everything; the menu has more</source>
        <translation>Mausrad: zoomen; Ziehen: näher heran; 0: alles; mehr steht im Menü</translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <translation>%1: %2 bei %3</translation>
    </message>
</context>
<context>
    <name>loupe::MainWindow</name>
    <message>
        <source>No pictures that Loupe can read were found there.</source>
        <translation>Dort wurden keine Bilder gefunden, die Loupe lesen kann.</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>&amp;Ebenen</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>Menu: %1</source>
        <translation>Menü: %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Erscheinungs&amp;bild</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Choose a model folder</source>
        <translation>Einen Modellordner wählen</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>Fotos öffnen</translation>
    </message>
    <message>
        <source>Photos (%1)</source>
        <translation>Fotos (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation>Einen Ordner mit Fotos öffnen</translation>
    </message>
    <message>
        <source>%1 – Loupe</source>
        <translation>%1 – Loupe</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>&amp;Seiten</translation>
    </message>
    <message>
        <source>The log file is %1</source>
        <translation>Die Protokolldatei ist %1</translation>
    </message>
</context>
<context>
    <name>loupe::MarkHistory</name>
    <message>
        <source>Change of a status</source>
        <translation>Änderung eines Status</translation>
    </message>
    <message>
        <source>Change of a note</source>
        <translation>Änderung einer Notiz</translation>
    </message>
    <message numerus="yes">
        <source>Change of %n status values</source>
        <translation>
            <numerusform>Änderung von %n Statuswert</numerusform>
            <numerusform>Änderung von %n Statuswerten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loupe::ModelCardDialog</name>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
</context>
<context>
    <name>loupe::ModelCardText</name>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>score from %1; unedited photos that reach it: %2</source>
        <translation>ab Wert %1; unbearbeitete Fotos, die ihn erreichen: %2</translation>
    </message>
    <message>
        <source>A preview: not good enough to rely on.</source>
        <translation>Eine Vorschau: nicht gut genug, um sich darauf zu verlassen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>the picture&apos;s own pixels, in tiles</source>
        <translation>die Pixel des Bildes selbst, in Teilen</translation>
    </message>
    <message>
        <source>the whole picture, scaled to the network&apos;s size</source>
        <translation>das ganze Bild, auf die Größe des Netzes gebracht</translation>
    </message>
    <message>
        <source>SHA-256 of the weights</source>
        <translation>SHA-256 der Gewichte</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Gemacht für</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Stufen</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n unedited photo(s).</source>
        <translation>
            <numerusform>Gemessen an %n unbearbeiteten Foto.</numerusform>
            <numerusform>Gemessen an %n unbearbeiteten Fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>What it does not show</source>
        <translation>Was das nicht zeigt</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Trainiert mit</translation>
    </message>
    <message>
        <source>Known failures</source>
        <translation>Bekannte Fehler</translation>
    </message>
    <message>
        <source>The worst picture of each kind in a test. On the left with what was edited outlined, on the right with the scores of the model.</source>
        <translation>Das schlechteste Bild jeder Art in einem Test. Links mit umrandeter Bearbeitung, rechts mit den Werten des Modells.</translation>
    </message>
</context>
<context>
    <name>loupe::ModelCorner</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>Choose a model folder</source>
        <translation>Einen Modellordner wählen</translation>
    </message>
    <message>
        <source>Where the network runs</source>
        <translation>Wo das Netz läuft</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Modell wird geladen…</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modell: %1</translation>
    </message>
    <message>
        <source>The model&apos;s card: trained on what, measured how</source>
        <translation>Die Karte des Modells: womit trainiert, wie gemessen</translation>
    </message>
    <message>
        <source>Runs on the CPU: %1</source>
        <translation>Läuft auf der CPU: %1</translation>
    </message>
</context>
<context>
    <name>loupe::ModelLibrary</name>
    <message>
        <source>The model needs a name.</source>
        <translation>Das Modell braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name is too long; use up to %1 characters.</source>
        <translation>Der Name ist zu lang; nehmen Sie höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Use letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;, and begin with a letter or digit: the name is a folder&apos;s.</source>
        <translation>Nehmen Sie Buchstaben, Ziffern, „-“, „_“ und „.“, und beginnen Sie mit einem Buchstaben oder einer Ziffer: Der Name ist der eines Ordners.</translation>
    </message>
    <message>
        <source>A model of this name is there already; choose another name.</source>
        <translation>Ein Modell dieses Namens ist schon da; wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>loupe::ModelPicker</name>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Ein Modell wählen</translation>
    </message>
    <message>
        <source>Choose a model folder</source>
        <translation>Einen Modellordner wählen</translation>
    </message>
</context>
<context>
    <name>loupe::ModelsPage</name>
    <message>
        <source>Installed models</source>
        <translation>Installierte Modelle</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Analyse photos with this model from now on</source>
        <translation>Fotos von jetzt an mit diesem Modell analysieren</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Read the weights and compare their hash with the card&apos;s</source>
        <translation>Die Gewichte lesen und ihre Prüfsumme mit der in der Karte vergleichen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Delete this model from the disk</source>
        <translation>Dieses Modell vom Datenträger löschen</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>Ordner importieren…</translation>
    </message>
    <message>
        <source>Copy a model folder, with its card, into Loupe</source>
        <translation>Einen Modellordner mit seiner Karte in Loupe kopieren</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren…</translation>
    </message>
    <message>
        <source>Make a model of published checkpoint files</source>
        <translation>Aus veröffentlichten Checkpoint-Dateien ein Modell machen</translation>
    </message>
    <message>
        <source>The weights are being read…</source>
        <translation>Die Gewichte werden gelesen…</translation>
    </message>
    <message>
        <source>%1 (cannot be read)</source>
        <translation>%1 (nicht lesbar)</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (in Gebrauch)</translation>
    </message>
    <message>
        <source>No model is installed; import one.</source>
        <translation>Es ist kein Modell installiert; importieren Sie eines.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Really remove</source>
        <translation>Wirklich entfernen</translation>
    </message>
    <message>
        <source>This deletes the model from the disk. Click once more to remove it.</source>
        <translation>Das löscht das Modell vom Datenträger. Klicken Sie noch einmal, um es zu entfernen.</translation>
    </message>
    <message>
        <source>The model was removed.</source>
        <translation>Das Modell wurde entfernt.</translation>
    </message>
    <message>
        <source>Import a model folder</source>
        <translation>Einen Modellordner importieren</translation>
    </message>
    <message>
        <source>Import published checkpoint files</source>
        <translation>Veröffentlichte Checkpoint-Dateien importieren</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors *.pt *.pth *.bin)</source>
        <translation>Checkpoints (*.safetensors *.pt *.pth *.bin)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The model is being copied and checked…</source>
        <translation>Das Modell wird kopiert und geprüft…</translation>
    </message>
    <message>
        <source>Import checkpoint files</source>
        <translation>Checkpoint-Dateien importieren</translation>
    </message>
    <message>
        <source>Which network were they made for?</source>
        <translation>Für welches Netz wurden sie gemacht?</translation>
    </message>
    <message>
        <source>The files are being read and compared with the network…</source>
        <translation>Die Dateien werden gelesen und mit dem Netz verglichen…</translation>
    </message>
    <message>
        <source>%1: the weights are those that the card names.</source>
        <translation>%1: Die Gewichte sind die, die die Karte nennt.</translation>
    </message>
    <message>
        <source>%1 is installed: every weight of the network was found. Choose Use to analyse with it.</source>
        <translation>%1 ist installiert: Jedes Gewicht des Netzes wurde gefunden. Wählen Sie „Verwenden“, um damit zu analysieren.</translation>
    </message>
    <message>
        <source>Compare on the open photo</source>
        <translation>Am offenen Foto vergleichen</translation>
    </message>
    <message>
        <source>Have this model look at the photo on the page Inspect too, and show both results</source>
        <translation>Auch dieses Modell das Foto auf der Seite Untersuchen ansehen lassen und beide Ergebnisse zeigen</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <translation>Den Vergleich abbrechen</translation>
    </message>
    <message>
        <source>No photo is open. Open one on the page Inspect, then compare.</source>
        <translation>Es ist kein Foto offen. Öffnen Sie eines auf der Seite Untersuchen und vergleichen Sie dann.</translation>
    </message>
    <message>
        <source>The open photo has no result yet. Compare when it is analysed.</source>
        <translation>Das offene Foto hat noch kein Ergebnis. Vergleichen Sie, wenn es analysiert ist.</translation>
    </message>
    <message>
        <source>%1 is being loaded and looks at the open photo…</source>
        <translation>%1 wird geladen und sieht sich das offene Foto an …</translation>
    </message>
</context>
<context>
    <name>loupe::NumberField</name>
    <message>
        <source>%1: &apos;%2&apos; is no number.</source>
        <translation>%1: „%2“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>%1: Es muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3.</source>
        <translation>%1: Es muss eine Zahl von %2 bis %3 sein.</translation>
    </message>
</context>
<context>
    <name>loupe::OverlayText</name>
    <message>
        <source>score, outline at %1</source>
        <translation>Wert, Umriss bei %1</translation>
    </message>
</context>
<context>
    <name>loupe::PageBar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Show or hide the bar with the pages</source>
        <translation>Die Leiste mit den Seiten ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Untersuchen</translation>
    </message>
    <message>
        <source>Look at one photo</source>
        <translation>Ein Foto untersuchen</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Durchsuchen</translation>
    </message>
    <message>
        <source>Analyse all photos of a folder</source>
        <translation>Alle Fotos eines Ordners analysieren</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Make a model of labelled pictures</source>
        <translation>Aus beschrifteten Bildern ein Modell machen</translation>
    </message>
    <message>
        <source>Adapt</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Fit a model to a collection</source>
        <translation>Ein Modell an eine Sammlung anpassen</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Measure a model on labelled pictures</source>
        <translation>Ein Modell an beschrifteten Bildern messen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>See, choose, import and remove models</source>
        <translation>Modelle ansehen, wählen, importieren und entfernen</translation>
    </message>
</context>
<context>
    <name>loupe::PdfText</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>loupe::ProbeView</name>
    <message>
        <source>From before to now</source>
        <translation>Von vorher bis jetzt</translation>
    </message>
    <message>
        <source>Which look at the probe photo the last picture shows: left the first, right the latest</source>
        <translation>Welche Betrachtung des Probefotos das letzte Bild zeigt: links die erste, rechts die jüngste</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>The probe photo cannot be read; the run goes on without it.</source>
        <translation>Das Probefoto lässt sich nicht lesen; der Lauf geht ohne es weiter.</translation>
    </message>
    <message>
        <source>Choose a probe photo among the options to see here what the network makes of it while it learns.</source>
        <translation>Wählen Sie unter den Optionen ein Probefoto, um hier zu sehen, was das Netz daraus macht, während es lernt.</translation>
    </message>
    <message>
        <source>The maps follow at every look at what is kept aside.</source>
        <translation>Die Karten folgen bei jeder Prüfung an den zurückgehaltenen Bildern.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Now, step %1</source>
        <translation>Jetzt, Schritt %1</translation>
    </message>
</context>
<context>
    <name>loupe::ProgressText</name>
    <message>
        <source>%1 h %2 min left</source>
        <translation>noch %1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s left</source>
        <translation>noch %1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 von %2 %3</translation>
    </message>
    <message>
        <source>%1 s each</source>
        <translation>je %1 s</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>image AUC %1  patch AUC %2  pixel F1 %3  IoU %4  overall %5  on %6 pictures</source>
        <translation>Bild-AUC %1  Kachel-AUC %2  Pixel-F1 %3  IoU %4  insgesamt %5  an %6 Bildern</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>about %1, %2 of memory; measured on one step of %n picture(s)</source>
        <translation>
            <numerusform>etwa %1, %2 Speicher; gemessen an einem Schritt mit %n Bild</numerusform>
            <numerusform>etwa %1, %2 Speicher; gemessen an einem Schritt mit %n Bildern</numerusform>
        </translation>
    </message>
    <message>
        <source>This needs about %1 of memory and %2 are free; choose smaller batches or close other programs.</source>
        <translation>Das braucht etwa %1 Speicher, und %2 sind frei; wählen Sie kleinere Stapel, oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>Stage 1 of 3, the verdict</source>
        <translation>Phase 1 von 3, der Befund</translation>
    </message>
    <message>
        <source>Stage 2 of 3, the mask</source>
        <translation>Phase 2 von 3, die Maske</translation>
    </message>
    <message>
        <source>Stage 3 of 3, all together</source>
        <translation>Phase 3 von 3, alles zusammen</translation>
    </message>
    <message>
        <source>%1 pictures train (%2 forged), %3 validate</source>
        <translation>%1 Bilder trainieren (%2 gefälscht), %3 prüfen</translation>
    </message>
    <message>
        <source>%1 (left out): %2</source>
        <translation>%1 (ausgelassen): %2</translation>
    </message>
    <message>
        <source>%1 (used): %2</source>
        <translation>%1 (verwendet): %2</translation>
    </message>
    <message>
        <source>batches of %1, by the memory that is free</source>
        <translation>Stapel von %1, nach dem freien Speicher</translation>
    </message>
    <message>
        <source>the backbone&apos;s tokens of %1 pictures are kept in %2: %3 MB, limit %4 MB</source>
        <translation>die Backbone-Tokens von %1 Bildern werden in %2 aufbewahrt: %3 MB, Grenze %4 MB</translation>
    </message>
    <message>
        <source>tokens are not kept any more: %1</source>
        <translation>Tokens werden nicht mehr aufbewahrt: %1</translation>
    </message>
    <message>
        <source>the checkpoint could not be written, the one before stays: %1</source>
        <translation>der Checkpoint konnte nicht geschrieben werden, der vorige bleibt: %1</translation>
    </message>
    <message>
        <source>step %1, the best so far: %2</source>
        <translation>Schritt %1, bisher der beste: %2</translation>
    </message>
    <message>
        <source>step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>step %1: checkpoint written</source>
        <translation>Schritt %1: Checkpoint geschrieben</translation>
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
        <translation>Links, oben, Breite und Höhe in Pixeln: %1. Klicken führt dorthin.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Place and size</source>
        <translation>Ort und Größe</translation>
    </message>
</context>
<context>
    <name>loupe::RegionsTable</name>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>No region above the threshold.</source>
        <translation>Keine Region über der Schwelle.</translation>
    </message>
</context>
<context>
    <name>loupe::ReportDialog</name>
    <message>
        <source>Make a report</source>
        <translation>Einen Bericht erstellen</translation>
    </message>
    <message>
        <source>How far the report is</source>
        <translation>Wie weit der Bericht ist</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>The &amp;selected photo</source>
        <translation>Das aus&amp;gewählte Foto</translation>
    </message>
    <message>
        <source>The &amp;selected photo: %1</source>
        <translation>Das aus&amp;gewählte Foto: %1</translation>
    </message>
    <message>
        <source>The row that is selected in the table</source>
        <translation>Die Zeile, die in der Tabelle ausgewählt ist</translation>
    </message>
    <message>
        <source>What the &amp;table shows</source>
        <translation>Was die &amp;Tabelle zeigt</translation>
    </message>
    <message>
        <source>In the table&apos;s order, with its filter</source>
        <translation>In der Reihenfolge der Tabelle, mit ihrem Filter</translation>
    </message>
    <message>
        <source>Photos with a &amp;bookmark</source>
        <translation>Fotos mit &amp;Lesezeichen</translation>
    </message>
    <message>
        <source>All photos in which you marked a place</source>
        <translation>Alle Fotos, in denen Sie eine Stelle markiert haben</translation>
    </message>
    <message>
        <source>&amp;All photos of the case</source>
        <translation>&amp;Alle Fotos des Falls</translation>
    </message>
    <message>
        <source>Also those that the table does not show</source>
        <translation>Auch die, die die Tabelle nicht zeigt</translation>
    </message>
    <message>
        <source>Report on the case %1</source>
        <translation>Bericht zum Fall %1</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <source>Stands on the first page</source>
        <translation>Steht auf der ersten Seite</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Nicht genannt</translation>
    </message>
    <message>
        <source>&amp;Examiner</source>
        <translation>&amp;Untersucht von</translation>
    </message>
    <message>
        <source>Who answers for the report; may stay empty</source>
        <translation>Wer für den Bericht einsteht; kann leer bleiben</translation>
    </message>
    <message>
        <source>&amp;HTML</source>
        <translation>&amp;HTML</translation>
    </message>
    <message>
        <source>One file for any browser, with its pictures in it</source>
        <translation>Eine Datei für jeden Browser, mit ihren Bildern darin</translation>
    </message>
    <message>
        <source>&amp;PDF</source>
        <translation>&amp;PDF</translation>
    </message>
    <message>
        <source>Pages of A4, for printing and for files</source>
        <translation>A4-Seiten, zum Drucken und für die Akten</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Choose the report&apos;s name and folder</source>
        <translation>Namen und Ordner des Berichts wählen</translation>
    </message>
    <message>
        <source>The report&apos;s file</source>
        <translation>Die Datei des Berichts</translation>
    </message>
    <message>
        <source>Where the report goes</source>
        <translation>Wohin der Bericht kommt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>&amp;Make report</source>
        <translation>Bericht &amp;erstellen</translation>
    </message>
    <message>
        <source>Read the photos again and write the report</source>
        <translation>Die Fotos noch einmal lesen und den Bericht schreiben</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open the report with the program that shows such files</source>
        <translation>Den Bericht mit dem Programm öffnen, das solche Dateien zeigt</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Open the folder of the report</source>
        <translation>Den Ordner des Berichts öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close; a report that is being written is given up</source>
        <translation>Schließen; ein Bericht, der gerade geschrieben wird, wird aufgegeben</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>What a report holds</source>
        <translation>Was ein Bericht enthält</translation>
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
        <translation>Im Fall ist kein solches Foto; wählen Sie andere.</translation>
    </message>
    <message>
        <source>photos with a bookmark</source>
        <translation>Fotos mit Lesezeichen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading the photos and writing the report…</source>
        <translation>Die Fotos werden gelesen, und der Bericht wird geschrieben…</translation>
    </message>
    <message>
        <source>Photos in the report: %1.</source>
        <translation>Fotos im Bericht: %1.</translation>
    </message>
    <message>
        <source>Changed since the scan, missing or not readable: %1; the report says which.</source>
        <translation>Seit dem Durchgang geändert, nicht mehr da oder nicht lesbar: %1; der Bericht sagt, welche.</translation>
    </message>
    <message>
        <source>Cancelled; no report was written.</source>
        <translation>Abgebrochen; es wurde kein Bericht geschrieben.</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Wird beendet…</translation>
    </message>
</context>
<context>
    <name>loupe::ReportItemText</name>
    <message>
        <source>Score map over the photo; the outline is where the score is above %1.</source>
        <translation>Wertekarte über dem Foto; der Umriss zeigt, wo der Wert über %1 liegt.</translation>
    </message>
    <message>
        <source>Score map as the case keeps it, without the photo; the outline is where the score is above %1.</source>
        <translation>Wertekarte, wie der Fall sie aufbewahrt, ohne das Foto; der Umriss zeigt, wo der Wert über %1 liegt.</translation>
    </message>
    <message>
        <source>The photo, shown in %1 × %2 of its %3 × %4 pixels.</source>
        <translation>Das Foto, gezeigt mit %1 × %2 seiner %3 × %4 Pixel.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Share of the picture</source>
        <translation>Anteil am Bild</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Mittlerer Wert</translation>
    </message>
    <message>
        <source>Regions above the threshold, in pixels of the upright picture</source>
        <translation>Regionen über der Schwelle, in Pixeln des aufgerichteten Bildes</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Wert %1</translation>
    </message>
    <message>
        <source>How often unedited photos score this high is not known: the model&apos;s card is neither in the case nor with this program.</source>
        <translation>Wie oft unbearbeitete Fotos einen so hohen Wert bekommen, ist nicht bekannt: Die Karte des Modells ist weder im Fall noch bei diesem Programm.</translation>
    </message>
    <message>
        <source>%1 of the picture lies above the threshold of %2.</source>
        <translation>%1 des Bildes liegen über der Schwelle von %2.</translation>
    </message>
    <message>
        <source>Stability check: the verdict stays when the photo is compressed more, reduced or cropped.</source>
        <translation>Stabilitätsprüfung: Der Befund bleibt, wenn das Foto stärker komprimiert, verkleinert oder beschnitten wird.</translation>
    </message>
    <message>
        <source>Stability check: the verdict changes when the photo is compressed more, reduced or cropped.</source>
        <translation>Stabilitätsprüfung: Der Befund ändert sich, wenn das Foto stärker komprimiert, verkleinert oder beschnitten wird.</translation>
    </message>
    <message>
        <source>Made for: %1</source>
        <translation>Gemacht für: %1</translation>
    </message>
    <message>
        <source>What this model does not see in any photo stands in the chapter on models.</source>
        <translation>Was dieses Modell in keinem Foto sieht, steht im Kapitel über die Modelle.</translation>
    </message>
    <message>
        <source>How the result came to be, and what the network could not see</source>
        <translation>Wie das Ergebnis zustande kam, und was das Netz nicht sehen konnte</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>SHA-256 of the weights</source>
        <translation>SHA-256 der Gewichte</translation>
    </message>
    <message>
        <source>SHA-256 of the model&apos;s card</source>
        <translation>SHA-256 der Modellkarte</translation>
    </message>
    <message>
        <source>Threshold of the score map</source>
        <translation>Schwelle der Wertekarte</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Analysiert</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>SHA-256 at the scan</source>
        <translation>SHA-256 beim Durchgang</translation>
    </message>
    <message>
        <source>SHA-256 now</source>
        <translation>SHA-256 jetzt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>The examiner&apos;s words</source>
        <translation>Angaben der untersuchenden Person</translation>
    </message>
    <message>
        <source>Classical evidence maps that the case keeps of this file</source>
        <translation>Klassische Spurenkarten, die der Fall zu dieser Datei aufbewahrt</translation>
    </message>
    <message>
        <source>Results of other models on the same file</source>
        <translation>Ergebnisse anderer Modelle zu derselben Datei</translation>
    </message>
    <message>
        <source>One of the models was adapted to a collection of pictures: the instrument itself was changed on such material. Both results are given, and where they differ neither is to be used without the other.</source>
        <translation>Eines der Modelle wurde an eine Sammlung von Bildern angepasst: Das Werkzeug selbst wurde an solchem Material verändert. Beide Ergebnisse sind angegeben, und wo sie sich unterscheiden, ist keines ohne das andere zu verwenden.</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>Nicht analysiert</translation>
    </message>
    <message>
        <source>The case has no result of this file.</source>
        <translation>Der Fall hat kein Ergebnis zu dieser Datei.</translation>
    </message>
    <message>
        <source>What is reported here is the result that the case keeps.</source>
        <translation>Berichtet wird hier das Ergebnis, das der Fall aufbewahrt.</translation>
    </message>
    <message>
        <source>The file is the one that was scanned: both hashes agree.</source>
        <translation>Die Datei ist dieselbe wie beim Durchgang: Beide Prüfsummen stimmen überein.</translation>
    </message>
    <message>
        <source>The file has changed since the scan: the hashes differ.</source>
        <translation>Die Datei hat sich seit dem Durchgang geändert: Die Prüfsummen unterscheiden sich.</translation>
    </message>
    <message>
        <source>The file could not be compared with the one that was scanned. %1</source>
        <translation>Die Datei konnte nicht mit der verglichen werden, die beim Durchgang gelesen wurde. %1</translation>
    </message>
    <message>
        <source>The case has no hash of this file, so it cannot be told whether it has changed.</source>
        <translation>Der Fall hat keine Prüfsumme dieser Datei; daher lässt sich nicht sagen, ob sie sich geändert hat.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>no hash kept</source>
        <translation>keine Prüfsumme aufbewahrt</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <comment>date, time</comment>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>The model of this result was adapted to a collection of pictures: the instrument itself was changed on such material.</source>
        <translation>Das Modell dieses Ergebnisses wurde an eine Sammlung von Bildern angepasst: Das Werkzeug selbst wurde an solchem Material verändert.</translation>
    </message>
    <message>
        <source>The model of this result was adapted, from %1, to a collection of pictures: the instrument itself was changed on such material.</source>
        <translation>Das Modell dieses Ergebnisses wurde, ausgehend von %1, an eine Sammlung von Bildern angepasst: Das Werkzeug selbst wurde an solchem Material verändert.</translation>
    </message>
    <message>
        <source>What other models found is given below.</source>
        <translation>Was andere Modelle gefunden haben, ist unten angegeben.</translation>
    </message>
    <message>
        <source>The case has no result of another model to compare it with.</source>
        <translation>Der Fall enthält kein Ergebnis eines anderen Modells, mit dem es sich vergleichen ließe.</translation>
    </message>
</context>
<context>
    <name>loupe::ReportLogText</name>
    <message>
        <source>Case made</source>
        <translation>Fall angelegt</translation>
    </message>
    <message>
        <source>Scan begun</source>
        <translation>Durchgang begonnen</translation>
    </message>
    <message>
        <source>Scan gone on with</source>
        <translation>Durchgang fortgesetzt</translation>
    </message>
    <message>
        <source>Scan finished</source>
        <translation>Durchgang beendet</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>File has changed</source>
        <translation>Datei hat sich geändert</translation>
    </message>
    <message>
        <source>Status set</source>
        <translation>Status gesetzt</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Notiz geschrieben</translation>
    </message>
    <message>
        <source>Bookmark added</source>
        <translation>Lesezeichen hinzugefügt</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>Lesezeichen entfernt</translation>
    </message>
    <message>
        <source>Other case taken in</source>
        <translation>Anderer Fall übernommen</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>File no.</source>
        <translation>Datei-Nr.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Each entry carries the hash of the one before. All of them were computed again, and the hashes of all results: they fit.</source>
        <translation>Jeder Eintrag trägt die Prüfsumme des vorigen. Alle diese Prüfsummen wurden neu berechnet, ebenso die aller Ergebnisse: Sie passen.</translation>
    </message>
    <message>
        <source>Each entry carries the hash of the one before. They were computed again, and do not all fit: the case was changed from outside.</source>
        <translation>Jeder Eintrag trägt die Prüfsumme des vorigen. Die Prüfsummen wurden neu berechnet und passen nicht alle: Der Fall wurde von außen verändert.</translation>
    </message>
    <message>
        <source>Log of the case</source>
        <translation>Protokoll des Falls</translation>
    </message>
    <message>
        <source>Below are the entries about the files of this report and the scans that found them.</source>
        <translation>Es folgen die Einträge zu den Dateien dieses Berichts und zu den Durchgängen, die sie gefunden haben.</translation>
    </message>
</context>
<context>
    <name>loupe::ReportText</name>
    <message>
        <source>All files are the ones that were scanned: their hashes agree.</source>
        <translation>Alle Dateien sind dieselben wie beim Durchgang: Ihre Prüfsummen stimmen überein.</translation>
    </message>
    <message>
        <source>Files that are the ones that were scanned, by their hashes: %1 of %2. The others have changed, are missing, or have no hash in the case; each says so.</source>
        <translation>Dateien, die laut ihren Prüfsummen dieselben sind wie beim Durchgang: %1 von %2. Die anderen haben sich geändert, sind nicht mehr da oder haben keine Prüfsumme im Fall; bei jeder steht, was zutrifft.</translation>
    </message>
    <message>
        <source>The log of the case fits together: no change of an entry or a result from outside was found.</source>
        <translation>Das Protokoll des Falls passt zusammen: Es wurde keine Änderung eines Eintrags oder Ergebnisses von außen gefunden.</translation>
    </message>
    <message>
        <source>The case was changed from outside: its log is broken at entry %1.</source>
        <translation>Der Fall wurde von außen verändert: Sein Protokoll ist bei Eintrag %1 gebrochen.</translation>
    </message>
    <message>
        <source>The case was changed from outside: results that are not what was logged: %1.</source>
        <translation>Der Fall wurde von außen verändert: Ergebnisse, die nicht die protokollierten sind: %1.</translation>
    </message>
    <message>
        <source>Report on the case %1</source>
        <translation>Bericht zum Fall %1</translation>
    </message>
    <message>
        <source>Loupe · traces of editing in photos</source>
        <translation>Loupe · Spuren einer Bearbeitung in Fotos</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Number of the case</source>
        <translation>Nummer des Falls</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>Untersucht von</translation>
    </message>
    <message>
        <source>Files in this report</source>
        <translation>Dateien in diesem Bericht</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>State of the case</source>
        <translation>Stand des Falls</translation>
    </message>
    <message>
        <source>log entry %1, %2</source>
        <translation>Protokolleintrag %1, %2</translation>
    </message>
    <message>
        <source>Hash of that entry</source>
        <translation>Prüfsumme dieses Eintrags</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>What Loupe finds is a hint where to look, to be checked by other means. A photo without findings may still be edited. The chapter on limits says more.</source>
        <translation>Was Loupe findet, ist ein Hinweis, wo man hinsehen sollte, und auf anderem Weg zu prüfen. Auch ein Foto ohne Befund kann bearbeitet sein. Mehr sagt das Kapitel über die Grenzen.</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>Nicht analysiert</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Since the scan</source>
        <translation>Seit dem Durchgang</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Log of the case</source>
        <translation>Protokoll des Falls</translation>
    </message>
    <message>
        <source>Limits of the method</source>
        <translation>Grenzen des Verfahrens</translation>
    </message>
    <message>
        <source>Index of files</source>
        <translation>Verzeichnis der Dateien</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>No file of this report has a result.</source>
        <translation>Keine Datei dieses Berichts hat ein Ergebnis.</translation>
    </message>
    <message>
        <source>The card of this model is neither in the case nor with this program; only its hashes are known.</source>
        <translation>Die Karte dieses Modells ist weder im Fall noch bei diesem Programm; nur seine Prüfsummen sind bekannt.</translation>
    </message>
    <message>
        <source>The card of this model in the case is not the one that its runs name, or cannot be read; only its hashes are known.</source>
        <translation>Die Karte dieses Modells im Fall ist nicht die, die seine Durchgänge nennen, oder lässt sich nicht lesen; nur seine Prüfsummen sind bekannt.</translation>
    </message>
    <message>
        <source>SHA-256 of the weights</source>
        <translation>SHA-256 der Gewichte</translation>
    </message>
    <message>
        <source>SHA-256 of the model&apos;s card</source>
        <translation>SHA-256 der Modellkarte</translation>
    </message>
    <message>
        <source>What a score shows</source>
        <translation>Was ein Wert zeigt</translation>
    </message>
    <message>
        <source>What it does not show</source>
        <translation>Was er nicht zeigt</translation>
    </message>
    <message>
        <source>A rate of false alarms was measured on the photos that the model&apos;s card names. Photos of another origin, size or compression may raise more.</source>
        <translation>Eine Fehlalarmrate wurde an den Fotos gemessen, die die Modellkarte nennt. Fotos anderer Herkunft, Größe oder Kompression können mehr Fehlalarme auslösen.</translation>
    </message>
    <message>
        <source>The score is not the probability that the photo was edited: that also depends on how many of such photos are edited.</source>
        <translation>Der Wert ist nicht die Wahrscheinlichkeit, dass das Foto bearbeitet wurde: Diese hängt auch davon ab, wie viele solcher Fotos bearbeitet sind.</translation>
    </message>
    <message>
        <source>Outlines and regions show where the score map is above a threshold. Their borders are those of the network&apos;s grid, not of an edit.</source>
        <translation>Umrisse und Regionen zeigen, wo die Wertekarte über einer Schwelle liegt. Ihre Grenzen sind die vom Gitter des Netzes, nicht die einer Bearbeitung.</translation>
    </message>
    <message>
        <source>Equal hashes say that a file has the same bytes as when it was scanned. They say nothing about what happened to it before.</source>
        <translation>Gleiche Prüfsummen sagen, dass eine Datei dieselben Bytes hat wie beim Durchgang. Was vorher mit ihr geschehen ist, sagen sie nicht.</translation>
    </message>
    <message>
        <source>The log shows changes from outside as long as its last hash is kept elsewhere, as in this report. Who rewrites all of it is found out with such a hash only.</source>
        <translation>Das Protokoll zeigt Veränderungen von außen, solange seine letzte Prüfsumme auch anderswo aufbewahrt wird, wie in diesem Bericht. Wer es ganz neu schreibt, fällt nur durch eine solche Prüfsumme auf.</translation>
    </message>
    <message>
        <source>The pictures in this report are reduced and compressed for reading. The results were computed from the files themselves.</source>
        <translation>Die Bilder in diesem Bericht sind zum Lesen verkleinert und komprimiert. Die Ergebnisse wurden aus den Dateien selbst berechnet.</translation>
    </message>
    <message>
        <source>at the scan</source>
        <translation>beim Durchgang</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>File and its SHA-256</source>
        <translation>Datei und ihr SHA-256</translation>
    </message>
</context>
<context>
    <name>loupe::RunBar</name>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stand still after the step that is being made; go on with another click</source>
        <translation>Nach dem laufenden Schritt stillstehen; ein weiterer Klick setzt fort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop after the step that is being made</source>
        <translation>Nach dem laufenden Schritt aufhören</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Waits for another run to end.</source>
        <translation>Wartet auf das Ende eines anderen Laufs.</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Vorbereitung…</translation>
    </message>
    <message>
        <source>Goes on…</source>
        <translation>Geht weiter…</translation>
    </message>
    <message>
        <source>Paused. Photos can be analysed meanwhile.</source>
        <translation>Angehalten. Fotos lassen sich währenddessen analysieren.</translation>
    </message>
    <message>
        <source>Stopping after this step…</source>
        <translation>Hört nach diesem Schritt auf…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>loupe::SamplesModel</name>
    <message>
        <source>not known where</source>
        <translation>nicht bekannt, wo</translation>
    </message>
    <message>
        <source>only its tokens were kept</source>
        <translation>nur seine Tokens wurden aufbewahrt</translation>
    </message>
    <message>
        <source>Forged, it is not known where</source>
        <translation>Gefälscht; wo, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Forged on %1 of its area</source>
        <translation>Auf %1 der Fläche gefälscht</translation>
    </message>
    <message>
        <source>Nothing is forged in it</source>
        <translation>Nichts darin ist gefälscht</translation>
    </message>
    <message>
        <source>What the network marks in it now</source>
        <translation>Was das Netz jetzt darin markiert</translation>
    </message>
    <message>
        <source>The picture as the network was shown it</source>
        <translation>Das Bild, wie es dem Netz gezeigt wurde</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>What it should find</source>
        <translation>Was es finden soll</translation>
    </message>
    <message>
        <source>What it finds</source>
        <translation>Was es findet</translation>
    </message>
</context>
<context>
    <name>loupe::ScanPage</name>
    <message>
        <source>&amp;Scan folder…</source>
        <translation>Ordner durch&amp;suchen…</translation>
    </message>
    <message>
        <source>Look for traces of editing in all photos of a folder</source>
        <translation>In allen Fotos eines Ordners nach Spuren einer Bearbeitung suchen</translation>
    </message>
    <message>
        <source>&amp;Export table…</source>
        <translation>Tabelle expor&amp;tieren…</translation>
    </message>
    <message>
        <source>Write the files that the table shows into a CSV file</source>
        <translation>Die Dateien, die die Tabelle zeigt, in eine CSV-Datei schreiben</translation>
    </message>
    <message>
        <source>Make &amp;report…</source>
        <translation>Be&amp;richt erstellen…</translation>
    </message>
    <message>
        <source>Write what the case knows of its photos as HTML or PDF</source>
        <translation>Was der Fall über seine Fotos weiß, als HTML oder PDF schreiben</translation>
    </message>
    <message>
        <source>With the folders in it</source>
        <translation>Mit Unterordnern</translation>
    </message>
    <message>
        <source>Scans look into the folders in a folder too</source>
        <translation>Durchgänge sehen auch in die Unterordner eines Ordners</translation>
    </message>
    <message>
        <source>Filter: words, or score&gt;0.7 size&lt;500kB band=strong is:error</source>
        <translation>Filter: Wörter, oder score&gt;0.7 size&lt;500kB band=strong is:error</translation>
    </message>
    <message>
        <source>Words in path, note or status; and score, share, size, width, height, pixels, regions, seconds with &lt; &lt;= = &gt;= &gt;; band=strong, moderate, inconclusive or no_trace; status=relevant; is:done, failed, damaged, pending, error, noted or bookmarked. All must hold. (Ctrl+F)</source>
        <translation>Wörter in Pfad, Notiz oder Status; und score, share, size, width, height, pixels, regions, seconds mit &lt; &lt;= = &gt;= &gt;; band=strong, moderate, inconclusive oder no_trace; status=relevant; is:done, failed, damaged, pending, error, noted oder bookmarked. Alles muss gelten. (Strg+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>&amp;Filter the table</source>
        <translation>Tabelle fi&amp;ltern</translation>
    </message>
    <message>
        <source>Type what the table shows</source>
        <translation>Eingeben, was die Tabelle zeigen soll</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Scan a folder</source>
        <translation>Einen Ordner durchsuchen</translation>
    </message>
    <message>
        <source>There is no model yet: wait until it is loaded, or choose a model folder in the Tools menu.</source>
        <translation>Es gibt noch kein Modell: Warten Sie, bis es geladen ist, oder wählen Sie im Menü „Extras“ einen Modellordner.</translation>
    </message>
    <message>
        <source>There are no pictures in what was chosen.</source>
        <translation>In dem, was gewählt wurde, sind keine Bilder.</translation>
    </message>
    <message numerus="yes">
        <source>Scanned %n picture(s).</source>
        <translation>
            <numerusform>%n Bild durchsucht.</numerusform>
            <numerusform>%n Bilder durchsucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Scanning the same folders again goes on from here.</source>
        <translation>Abgebrochen. Werden dieselben Ordner noch einmal durchsucht, geht es hier weiter.</translation>
    </message>
    <message>
        <source>The filter does not know “%1”.</source>
        <translation>Der Filter kennt „%1“ nicht.</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Die Tabelle exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n Datei in %1 geschrieben.</numerusform>
            <numerusform>%n Dateien in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file of the case is like this.</source>
        <translation>Keine Datei des Falls passt dazu.</translation>
    </message>
    <message>
        <source>Drop folders here, or use Scan folder. What is found is kept in a case file; photos are only read.</source>
        <translation>Legen Sie Ordner hier ab, oder wählen Sie „Ordner durchsuchen“. Was gefunden wird, kommt in eine Falldatei; Fotos werden nur gelesen.</translation>
    </message>
    <message>
        <source>%1 of %2 files shown</source>
        <translation>%1 von %2 Dateien gezeigt</translation>
    </message>
    <message>
        <source>with errors: %1</source>
        <translation>mit Fehlern: %1</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>wartend: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loupe::ScanProgress</name>
    <message>
        <source>%1 h %2 min left</source>
        <translation>noch %1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 min</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <translation>Fortschritt des Durchgangs</translation>
    </message>
    <message>
        <source>Show only the files with an error</source>
        <translation>Nur die Dateien mit einem Fehler zeigen</translation>
    </message>
    <message>
        <source>Files with an error</source>
        <translation>Dateien mit einem Fehler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop the scan; what is done is kept, and the next scan of these folders goes on from there</source>
        <translation>Den Durchgang beenden; was fertig ist, bleibt, und der nächste Durchgang durch diese Ordner geht dort weiter</translation>
    </message>
    <message>
        <source>Cancel the scan</source>
        <translation>Den Durchgang abbrechen</translation>
    </message>
    <message>
        <source>Pause the scan</source>
        <translation>Den Durchgang anhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go on with the scan</source>
        <translation>Den Durchgang fortsetzen</translation>
    </message>
    <message>
        <source>Hold the scan until you go on with it</source>
        <translation>Den Durchgang anhalten, bis Sie ihn fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for pictures: %1 found</source>
        <translation>Suche nach Bildern: %1 gefunden</translation>
    </message>
    <message>
        <source>%1 of %2 pictures</source>
        <translation>%1 von %2 Bildern</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>stopping after this picture</source>
        <translation>hört nach diesem Bild auf</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>%1 s each</source>
        <translation>je %1 s</translation>
    </message>
</context>
<context>
    <name>loupe::ScoreChart</name>
    <message>
        <source>Scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>How many pictures have which score. Drag the mark, or use the arrow keys, to see those from a score on.</source>
        <translation>Wie viele Bilder welchen Wert haben. Ziehen Sie die Marke, oder benutzen Sie die Pfeiltasten, um die Bilder ab einem Wert zu sehen.</translation>
    </message>
</context>
<context>
    <name>loupe::Session</name>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
    <message numerus="yes">
        <source>%n of what was open last time is not there any more.</source>
        <translation>
            <numerusform>%n von dem, was beim letzten Mal offen war, ist nicht mehr da.</numerusform>
            <numerusform>%n von dem, was beim letzten Mal offen war, sind nicht mehr da.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loupe::Settings</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Where the network runs. The model is loaded again.</source>
        <translation>Wo das Netz läuft. Das Modell wird neu geladen.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Of the network&apos;s numbers. 32 bits are exact and slower.</source>
        <translation>Die der Zahlen des Netzes. 32 Bit sind genau und langsamer.</translation>
    </message>
    <message>
        <source>Accepted false alarms</source>
        <translation>Zugelassene Fehlalarme</translation>
    </message>
    <message>
        <source>Share of unedited photos that may reach your threshold. The verdict then says on which side of it a photo lies. 0 leaves it at the bands of the model&apos;s card.</source>
        <translation>Anteil unbearbeiteter Fotos, deren Wert Ihre Schwelle erreichen darf. Der Befund sagt dann, auf welcher Seite der Schwelle ein Foto liegt. Mit 0 bleibt es bei den Stufen der Modellkarte.</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>Farbskala</translation>
    </message>
    <message>
        <source>Colours of the score map. Cividis suits colour-blind eyes.</source>
        <translation>Farben der Wertekarte. Cividis eignet sich bei Farbenblindheit.</translation>
    </message>
    <message>
        <source>Opacity of the score map</source>
        <translation>Deckkraft der Wertekarte</translation>
    </message>
    <message>
        <source>How much of the photo it covers.</source>
        <translation>Wie viel vom Foto sie verdeckt.</translation>
    </message>
    <message>
        <source>Opacity of the mask&apos;s fill</source>
        <translation>Deckkraft der Maskenfüllung</translation>
    </message>
    <message>
        <source>Inside the outline of the mask.</source>
        <translation>Innerhalb des Umrisses der Maske.</translation>
    </message>
    <message>
        <source>Opacity of the patches</source>
        <translation>Deckkraft der Kacheln</translation>
    </message>
    <message>
        <source>The network&apos;s own grid of cells.</source>
        <translation>Das eigene Zellengitter des Netzes.</translation>
    </message>
    <message>
        <source>Opacity of evidence maps</source>
        <translation>Deckkraft der Spurenkarten</translation>
    </message>
    <message>
        <source>Error levels, noise, JPEG ghosts and the like.</source>
        <translation>Fehlerstufen, Rauschen, JPEG-Geister und Ähnliches.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Of the window.</source>
        <translation>Die des Fensters.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of all texts; numbers and dates follow it.</source>
        <translation>Die aller Texte; Zahlen und Datumsangaben richten sich danach.</translation>
    </message>
    <message>
        <source>At the next start</source>
        <translation>Beim nächsten Start</translation>
    </message>
    <message>
        <source>What of this session is open again.</source>
        <translation>Was aus dieser Sitzung wieder offen ist.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Where models, trainings and cases without a name of their own are kept. What lies in another folder is not moved.</source>
        <translation>Wo Modelle, Trainings und Fälle ohne eigenen Namen aufbewahrt werden. Was in einem anderen Ordner liegt, wird nicht verschoben.</translation>
    </message>
    <message>
        <source>Largest photo</source>
        <translation>Größtes Foto</translation>
    </message>
    <message>
        <source>In megapixels. A photo above this is not opened, so that it cannot fill the memory.</source>
        <translation>In Megapixeln. Ein größeres Foto wird nicht geöffnet, damit es nicht den Speicher füllt.</translation>
    </message>
</context>
<context>
    <name>loupe::SettingsDialog</name>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
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
        <translation>32 Bit (fp32)</translation>
    </message>
    <message>
        <source>16 bits (bf16)</source>
        <translation>16 Bit (bf16)</translation>
    </message>
    <message>
        <source>16 bits (fp16)</source>
        <translation>16 Bit (fp16)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>The page and the case</source>
        <translation>Die Seite und der Fall</translation>
    </message>
    <message>
        <source>The page, the case and the photos</source>
        <translation>Die Seite, der Fall und die Fotos</translation>
    </message>
    <message>
        <source>Acts after the next start.</source>
        <translation>Wirkt nach dem nächsten Start.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Give everything here its first value</source>
        <translation>Alles hier auf die Vorgabe setzen</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Zurücksetzen: %1</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zur Vorgabe</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source> MP</source>
        <comment>after a number</comment>
        <translation> MP</translation>
    </message>
    <message>
        <source>As the model&apos;s card</source>
        <translation>Wie die Modellkarte</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Einen Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a folder (Ctrl+Return)</source>
        <translation>Einen Ordner wählen (Strg+Eingabetaste)</translation>
    </message>
    <message>
        <source>Really reset all</source>
        <translation>Wirklich alles zurücksetzen</translation>
    </message>
</context>
<context>
    <name>loupe::ShiftModel</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Marked before</source>
        <translation>Vorher markiert</translation>
    </message>
    <message>
        <source>Marked after</source>
        <translation>Nachher markiert</translation>
    </message>
</context>
<context>
    <name>loupe::ShortcutsDialog</name>
    <message>
        <source>Space, held</source>
        <translation>Leertaste, gehalten</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Shift + arrows</source>
        <translation>Umschalt + Pfeile</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>Das Foto verschieben</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>Am Zeiger zoomen</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Whole photo or actual size</source>
        <translation>Ganzes Foto oder Originalgröße</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>loupe::SideBySide</name>
    <message>
        <source>Photo at the side</source>
        <translation>Foto daneben</translation>
    </message>
    <message>
        <source>A photo without layers, at the place and size of the other.</source>
        <translation>Ein Foto ohne Ebenen, an der Stelle und in der Größe des anderen.</translation>
    </message>
</context>
<context>
    <name>loupe::StabilityCheck</name>
    <message>
        <source>Another model is in use now; analyse the photo again first.</source>
        <translation>Jetzt ist ein anderes Modell in Gebrauch; analysieren Sie das Foto zuerst noch einmal.</translation>
    </message>
</context>
<context>
    <name>loupe::StabilityPanel</name>
    <message>
        <source>Progress of the stability check</source>
        <translation>Fortschritt der Stabilitätsprüfung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the stability check</source>
        <translation>Die Stabilitätsprüfung abbrechen</translation>
    </message>
    <message>
        <source>Checking the stability: %1 of %2</source>
        <translation>Die Stabilität wird geprüft: %1 von %2</translation>
    </message>
    <message>
        <source>Checking the stability</source>
        <translation>Die Stabilität wird geprüft</translation>
    </message>
    <message>
        <source>Stable when it was checked for the open case.</source>
        <translation>Stabil: So war es, als es für den offenen Fall geprüft wurde.</translation>
    </message>
    <message>
        <source>Changed when it was checked for the open case.</source>
        <translation>Änderte sich, als es für den offenen Fall geprüft wurde.</translation>
    </message>
    <message>
        <source>The stability was not checked: %1</source>
        <translation>Die Stabilität wurde nicht geprüft: %1</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
</context>
<context>
    <name>loupe::StabilityText</name>
    <message>
        <source>JPEG, quality 90</source>
        <translation>JPEG, Qualität 90</translation>
    </message>
    <message>
        <source>JPEG, quality 75</source>
        <translation>JPEG, Qualität 75</translation>
    </message>
    <message>
        <source>Half the size</source>
        <translation>Halbe Größe</translation>
    </message>
    <message>
        <source>5 % cropped on each side</source>
        <translation>An jeder Seite um 5 % beschnitten</translation>
    </message>
    <message>
        <source>Stable: saved again, made smaller and cropped, the photo stays in its band.</source>
        <translation>Stabil: Noch einmal gespeichert, verkleinert und beschnitten bleibt das Foto in seiner Stufe.</translation>
    </message>
    <message numerus="yes">
        <source>Changes: the photo is in another band after %n of these changes. A verdict that changes says less.</source>
        <translation>
            <numerusform>Ändert sich: Nach %n dieser Änderungen ist das Foto in einer anderen Stufe. Ein Befund, der sich ändert, sagt weniger.</numerusform>
            <numerusform>Ändert sich: Nach %n dieser Änderungen ist das Foto in einer anderen Stufe. Ein Befund, der sich ändert, sagt weniger.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loupe::StatusStrip</name>
    <message>
        <source>Size and format of the picture</source>
        <translation>Größe und Format des Bildes</translation>
    </message>
    <message>
        <source>Pixel under the cursor</source>
        <translation>Pixel unter dem Zeiger</translation>
    </message>
    <message>
        <source>x %1  y %2</source>
        <translation>x %1  y %2</translation>
    </message>
    <message>
        <source>Red, green and blue of that pixel</source>
        <translation>Rot, Grün und Blau dieses Pixels</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>Wert %1</translation>
    </message>
    <message>
        <source>Screen pixels per picture pixel</source>
        <translation>Bildschirmpixel je Bildpixel</translation>
    </message>
    <message>
        <source>Where the network runs</source>
        <translation>Wo das Netz läuft</translation>
    </message>
    <message>
        <source>What is running</source>
        <translation>Was gerade läuft</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>Fortschritt der Analyse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the analysis (Esc)</source>
        <translation>Die Analyse abbrechen (Esc)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Dekodieren</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Modell wird geladen</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Analysing %1/%2</source>
        <translation>Analyse %1/%2</translation>
    </message>
    <message>
        <source>Score map at that pixel, and the patch it lies in</source>
        <translation>Wertekarte an diesem Pixel, und die Kachel, in der es liegt</translation>
    </message>
    <message>
        <source>patch %1</source>
        <translation>Kachel %1</translation>
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
        <translation>Eine Vorschau macht einige Bilder und zeigt sie hier; was gefälscht ist, ist umrandet.</translation>
    </message>
    <message>
        <source>Make the set</source>
        <translation>Trainingssatz machen</translation>
    </message>
    <message>
        <source>Write the pictures and their masks into the folder</source>
        <translation>Die Bilder und ihre Masken in den Ordner schreiben</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bildern</translation>
    </message>
    <message>
        <source>Make a training set from unedited photos</source>
        <translation>Einen Trainingssatz aus unbearbeiteten Fotos machen</translation>
    </message>
    <message>
        <source>Forgeries are made out of your own photos: splices, copied areas, removals, local edits, with a history of saving and scaling. The photos themselves are only read.</source>
        <translation>Aus Ihren eigenen Fotos werden Fälschungen gemacht: Montagen, kopierte Flächen, Entferntes, örtliche Bearbeitungen, mit einer Vorgeschichte von Speichern und Skalieren. Die Fotos selbst werden nur gelesen.</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Choose the folder of unedited photos</source>
        <translation>Den Ordner mit den unbearbeiteten Fotos wählen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Trainingssatz</translation>
    </message>
    <message>
        <source>Choose the folder that the set is written to</source>
        <translation>Den Ordner wählen, in den der Trainingssatz geschrieben wird</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>How many pictures are made, about half of them forged; some hundreds are a beginning</source>
        <translation>Wie viele Bilder gemacht werden, etwa die Hälfte davon gefälscht; einige Hundert sind ein Anfang</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seitenlänge</translation>
    </message>
    <message>
        <source>Width and height of each picture in pixels, a multiple of 8</source>
        <translation>Breite und Höhe jedes Bildes in Pixeln, ein Vielfaches von 8</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same photos, numbers and seed give the same pictures</source>
        <translation>Gleiche Fotos, gleiche Zahlen und gleicher Startwert ergeben dieselben Bilder</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Make a few pictures and look at them; nothing is written to the set&apos;s folder</source>
        <translation>Einige Bilder machen und ansehen; in den Ordner des Trainingssatzes wird nichts geschrieben</translation>
    </message>
    <message>
        <source>Choose the folder of unedited photos.</source>
        <translation>Wählen Sie den Ordner mit den unbearbeiteten Fotos.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Den Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Side must be a multiple of 8.</source>
        <translation>Die Seitenlänge muss ein Vielfaches von 8 sein.</translation>
    </message>
    <message>
        <source>Choose the folder that the set is written to.</source>
        <translation>Wählen Sie den Ordner, in den der Trainingssatz geschrieben wird.</translation>
    </message>
    <message>
        <source>Choose another folder for the set than that of the photos.</source>
        <translation>Wählen Sie für den Trainingssatz einen anderen Ordner als den der Fotos.</translation>
    </message>
    <message>
        <source>A few pictures are being made…</source>
        <translation>Einige Bilder werden gemacht…</translation>
    </message>
    <message>
        <source>%1 forged and %2 unedited ones, as the set will have them:</source>
        <translation>%1 gefälschte und %2 unbearbeitete, wie der Trainingssatz sie enthalten wird:</translation>
    </message>
    <message>
        <source>Stopped; what was made until then is in the folder.</source>
        <translation>Abgebrochen; was bis dahin gemacht wurde, ist im Ordner.</translation>
    </message>
    <message>
        <source>%1 forged and %2 unedited pictures were made.</source>
        <translation>%1 gefälschte und %2 unbearbeitete Bilder wurden gemacht.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be used.</source>
        <translation>
            <numerusform>%n Foto ließ sich nicht verwenden.</numerusform>
            <numerusform>%n Fotos ließen sich nicht verwenden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loupe::ThresholdBar</name>
    <message>
        <source>Score above which a pixel counts as edited ([ and ])</source>
        <translation>Wert, über dem ein Pixel als bearbeitet zählt ([ und ])</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Threshold, value</source>
        <translation>Schwelle, Zahl</translation>
    </message>
    <message>
        <source>Model&apos;s threshold</source>
        <translation>Schwelle des Modells</translation>
    </message>
    <message>
        <source>Back to the model&apos;s own threshold</source>
        <translation>Zurück zur Schwelle des Modells</translation>
    </message>
</context>
<context>
    <name>loupe::ThumbnailModel</name>
    <message>
        <source>%1: %2, score %3</source>
        <translation>%1: %2, Wert %3</translation>
    </message>
</context>
<context>
    <name>loupe::TrainOptions</name>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>How often every labelled picture is seen</source>
        <translation>Wie oft jedes beschriftete Bild gesehen wird</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Pictures at once; 0 = what fits into memory. Fewer need less memory</source>
        <translation>Bilder auf einmal; 0 = was in den Speicher passt. Weniger brauchen weniger Speicher</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>How far a step goes at most; halve it when the loss jumps, double it when it hardly falls</source>
        <translation>Wie weit ein Schritt höchstens geht; halbieren, wenn der Verlust springt, verdoppeln, wenn er kaum fällt</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Share of the pictures that training never sees and that tell whether it helps, 0 to 0.9</source>
        <translation>Anteil der Bilder, die das Training nie sieht und die sagen, ob es hilft, 0 bis 0,9</translation>
    </message>
    <message>
        <source>Learning rate, segmenter</source>
        <translation>Lernrate, Segmentierer</translation>
    </message>
    <message>
        <source>Of the part that makes masks</source>
        <translation>Für den Teil, der Masken macht</translation>
    </message>
    <message>
        <source>Learning rate, backbone</source>
        <translation>Lernrate, Backbone</translation>
    </message>
    <message>
        <source>Of the part that sees; in the joint stage only</source>
        <translation>Für den Teil, der sieht; nur in der gemeinsamen Phase</translation>
    </message>
    <message>
        <source>Batches a step</source>
        <translation>Stapel je Schritt</translation>
    </message>
    <message>
        <source>Their gradients are added before the weights change: a larger batch without its memory</source>
        <translation>Ihre Gradienten werden addiert, bevor sich die Gewichte ändern: ein größerer Stapel ohne dessen Speicherbedarf</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Of the optimiser; 0 = as many as the epochs give</source>
        <translation>Des Optimierers; 0 = so viele, wie die Epochen ergeben</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Stop after so many looks at what is kept aside without a better one; 0 = never</source>
        <translation>Aufhören nach so vielen Prüfungen an den zurückgehaltenen Bildern ohne eine bessere; 0 = nie</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Gewichtsverfall</translation>
    </message>
    <message>
        <source>Pulls the weights towards 0, against learning by heart</source>
        <translation>Zieht die Gewichte zu 0 hin, gegen Auswendiglernen</translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation>Beta 1</translation>
    </message>
    <message>
        <source>Of AdamW: how long gradients are remembered</source>
        <translation>Bei AdamW: wie lange Gradienten im Gedächtnis bleiben</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>Beta 2</translation>
    </message>
    <message>
        <source>Of AdamW: how long their squares are remembered</source>
        <translation>Bei AdamW: wie lange ihre Quadrate im Gedächtnis bleiben</translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation>Gradientengrenze</translation>
    </message>
    <message>
        <source>Longer gradients are shortened to this length</source>
        <translation>Längere Gradienten werden auf diese Länge gekürzt</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Share of the steps in which the learning rate rises from 0</source>
        <translation>Anteil der Schritte, in denen die Lernrate von 0 ansteigt</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Abklingen</translation>
    </message>
    <message>
        <source>Share of the steps, at the end, in which it falls to 0</source>
        <translation>Anteil der Schritte, am Ende, in denen sie auf 0 fällt</translation>
    </message>
    <message>
        <source>Weight, classifier</source>
        <translation>Gewicht, Klassifikator</translation>
    </message>
    <message>
        <source>Of the verdict&apos;s loss in the joint stage</source>
        <translation>Für den Verlust beim Befund in der gemeinsamen Phase</translation>
    </message>
    <message>
        <source>Weight, segmenter</source>
        <translation>Gewicht, Segmentierer</translation>
    </message>
    <message>
        <source>Of the mask&apos;s loss in the joint stage</source>
        <translation>Für den Verlust bei der Maske in der gemeinsamen Phase</translation>
    </message>
    <message>
        <source>Weight, boxes</source>
        <translation>Gewicht, Rahmen</translation>
    </message>
    <message>
        <source>Of the box around the mask; 0 = none</source>
        <translation>Für den Rahmen um die Maske; 0 = keiner</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>Share of the pictures that are mirrored; keeps every trace</source>
        <translation>Anteil der Bilder, die gespiegelt werden; erhält jede Spur</translation>
    </message>
    <message>
        <source>Quarter turns</source>
        <translation>Vierteldrehungen</translation>
    </message>
    <message>
        <source>Share of the pictures that are turned; keeps every trace</source>
        <translation>Anteil der Bilder, die gedreht werden; erhält jede Spur</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>Share of the pictures of which a piece is taken</source>
        <translation>Anteil der Bilder, von denen ein Stück genommen wird</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>Share of the pictures that are saved as JPEG again</source>
        <translation>Anteil der Bilder, die noch einmal als JPEG gespeichert werden</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Skalieren</translation>
    </message>
    <message>
        <source>Share of the pictures that are scaled</source>
        <translation>Anteil der Bilder, die skaliert werden</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Weichzeichnen</translation>
    </message>
    <message>
        <source>Share of the pictures that are blurred</source>
        <translation>Anteil der Bilder, die weichgezeichnet werden</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Share of the pictures that get noise</source>
        <translation>Anteil der Bilder, die Rauschen bekommen</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Share of the pictures that are made lighter or darker</source>
        <translation>Anteil der Bilder, die heller oder dunkler gemacht werden</translation>
    </message>
    <message>
        <source>Hard forgeries</source>
        <translation>Schwierige Fälschungen</translation>
    </message>
    <message>
        <source>Share of the synthesised forgeries with a history of processing</source>
        <translation>Anteil der künstlich erzeugten Fälschungen, die eine Vorgeschichte von Verarbeitung haben</translation>
    </message>
    <message>
        <source>Easy steps</source>
        <translation>Leichte Schritte</translation>
    </message>
    <message>
        <source>At the start all synthesised forgeries are plain</source>
        <translation>Am Anfang sind alle künstlich erzeugten Fälschungen einfach</translation>
    </message>
    <message>
        <source>Look every</source>
        <translation>Prüfung alle</translation>
    </message>
    <message>
        <source>Steps between looks at what is kept aside; 0 = after every epoch</source>
        <translation>Schritte zwischen Prüfungen an den zurückgehaltenen Bildern; 0 = nach jeder Epoche</translation>
    </message>
    <message>
        <source>Pictures looked at</source>
        <translation>Geprüfte Bilder</translation>
    </message>
    <message>
        <source>Of those that are kept aside, at most</source>
        <translation>Von denen, die zurückgehalten werden, höchstens</translation>
    </message>
    <message>
        <source>Show every</source>
        <translation>Anzeige alle</translation>
    </message>
    <message>
        <source>Steps between looks at the probe photo and at samples; 0 = whenever it looks at what is kept aside</source>
        <translation>Schritte zwischen Betrachtungen des Probefotos und der Beispiele; 0 = bei jeder Prüfung an den zurückgehaltenen Bildern</translation>
    </message>
    <message>
        <source>Samples shown</source>
        <translation>Gezeigte Beispiele</translation>
    </message>
    <message>
        <source>Pictures of the batch that are shown with target and prediction</source>
        <translation>Bilder des Stapels, die mit Ziel und Vorhersage gezeigt werden</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Checkpoint alle</translation>
    </message>
    <message>
        <source>Minutes; a run that is killed goes on from the last checkpoint</source>
        <translation>Minuten; ein gewaltsam beendeter Lauf geht vom letzten Checkpoint aus weiter</translation>
    </message>
    <message>
        <source>Low rank</source>
        <translation>Niedriger Rang</translation>
    </message>
    <message>
        <source>In the joint stage the backbone learns changes of this rank only, which needs less memory; 0 = all of it</source>
        <translation>In der gemeinsamen Phase lernt das Backbone nur Änderungen dieses Rangs, was weniger Speicher braucht; 0 = alles davon</translation>
    </message>
    <message>
        <source>Low-rank scale</source>
        <translation>Niedriger Rang, Skala</translation>
    </message>
    <message>
        <source>Weight of those changes</source>
        <translation>Gewicht dieser Änderungen</translation>
    </message>
    <message>
        <source>Kept tokens</source>
        <translation>Aufbewahrte Tokens</translation>
    </message>
    <message>
        <source>Gigabytes on the disk for what the frozen backbone saw, which makes later epochs fast</source>
        <translation>Gigabyte auf dem Datenträger für das, was das eingefrorene Backbone sah; das macht spätere Epochen schnell</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Of the network on the CPU; 0 = all cores</source>
        <translation>Für das Netz auf der CPU; 0 = alle Kerne</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Threads that prepare pictures; 0 = all cores but one</source>
        <translation>Threads, die Bilder vorbereiten; 0 = alle Kerne bis auf einen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed, data and options give the same model</source>
        <translation>Gleicher Startwert, gleiche Daten und gleiche Optionen ergeben dasselbe Modell</translation>
    </message>
</context>
<context>
    <name>loupe::TrainingOptionsForm</name>
    <message>
        <source>All together</source>
        <translation>Alles zusammen</translation>
    </message>
    <message>
        <source>1: the verdict only</source>
        <translation>1: nur der Befund</translation>
    </message>
    <message>
        <source>2: the mask only</source>
        <translation>2: nur die Maske</translation>
    </message>
    <message>
        <source>1, 2 and all, in a row</source>
        <translation>1, 2 und alles, nacheinander</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Small collection</source>
        <translation>Kleine Sammlung</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Wie veröffentlicht</translation>
    </message>
    <message>
        <source>As in the paper</source>
        <translation>Wie im Artikel</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>A new network</source>
        <translation>Ein neues Netz</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>The size of a new network; larger ones need far more memory</source>
        <translation>Die Größe eines neuen Netzes; größere brauchen weit mehr Speicher</translation>
    </message>
    <message>
        <source>Optimisation</source>
        <translation>Optimierung</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentierung</translation>
    </message>
    <message>
        <source>How it runs</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Recompute activations</source>
        <translation>Aktivierungen neu berechnen</translation>
    </message>
    <message>
        <source>The backbone computes twice what it would have to keep: slower, with less memory</source>
        <translation>Das Backbone berechnet doppelt, was es sonst behalten müsste: langsamer, mit weniger Speicher</translation>
    </message>
    <message>
        <source>Mixed precision</source>
        <translation>Gemischte Genauigkeit</translation>
    </message>
    <message>
        <source>bfloat16 where that does no harm: faster on new GPUs and processors</source>
        <translation>bfloat16, wo es nicht schadet: schneller auf neuen GPUs und Prozessoren</translation>
    </message>
    <message>
        <source>These options do not go together: %1.</source>
        <translation>Diese Optionen passen nicht zusammen: %1.</translation>
    </message>
    <message>
        <source>What learns: everything, or the classifier or the segmenter on a backbone that stays; or these three in a row, each from the best weights of the one before; numbers that you change count for all of them</source>
        <translation>Was lernt: alles, oder der Klassifikator oder der Segmentierer auf einem Backbone, das bleibt; oder diese drei nacheinander, jede Phase von den besten Gewichten der vorigen aus; Zahlen, die Sie ändern, gelten für alle</translation>
    </message>
    <message>
        <source>The same numbers</source>
        <translation>Dieselben Zahlen</translation>
    </message>
    <message>
        <source>Where this stage starts; numbers below that you change count for it too</source>
        <translation>Wovon diese Phase ausgeht; Zahlen darunter, die Sie ändern, gelten auch für sie</translation>
    </message>
    <message>
        <source>Preset of stage 1</source>
        <translation>Vorgabe der Phase 1</translation>
    </message>
    <message>
        <source>Preset of stage 2</source>
        <translation>Vorgabe der Phase 2</translation>
    </message>
    <message>
        <source>Where all other options start; choosing one sets them again, and in a row of stages the presets of all</source>
        <translation>Wovon alle anderen Optionen ausgehen; eine Wahl setzt sie neu, und in einer Folge von Phasen die Vorgaben aller</translation>
    </message>
    <message>
        <source>Stage 1</source>
        <translation>Phase 1</translation>
    </message>
    <message>
        <source>Stage 2</source>
        <translation>Phase 2</translation>
    </message>
</context>
<context>
    <name>loupe::TrainingPage</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Labelled pictures</source>
        <translation>Beschriftete Bilder</translation>
    </message>
    <message>
        <source>Drop folders of forged and unedited pictures here, with a mask for each forged one.</source>
        <translation>Legen Sie Ordner mit gefälschten und unbearbeiteten Bildern hier ab, mit einer Maske für jedes gefälschte.</translation>
    </message>
    <message>
        <source>Unedited photos</source>
        <translation>Unbearbeitete Fotos</translation>
    </message>
    <message>
        <source>No forgeries at hand? Drop folders of unedited photos here: forgeries are made of them while training.</source>
        <translation>Keine Fälschungen zur Hand? Legen Sie Ordner mit unbearbeiteten Fotos hier ab: Fälschungen werden beim Training daraus gemacht.</translation>
    </message>
    <message>
        <source>Make a set of them…</source>
        <translation>Trainingssatz daraus machen…</translation>
    </message>
    <message>
        <source>Make a labelled set of forged and unedited pictures out of unedited photos, after a preview</source>
        <translation>Aus unbearbeiteten Fotos, nach einer Vorschau, einen beschrifteten Satz gefälschter und unbearbeiteter Bilder machen</translation>
    </message>
    <message>
        <source>Probe photo…</source>
        <translation>Probefoto…</translation>
    </message>
    <message>
        <source>A photo that the network looks at again and again while it learns; choose none to take it away</source>
        <translation>Ein Foto, das das Netz immer wieder betrachtet, während es lernt; wählen Sie keines, um es wegzunehmen</translation>
    </message>
    <message>
        <source>Trainings that were not ended</source>
        <translation>Nicht beendete Trainings</translation>
    </message>
    <message>
        <source>Trainings that were cancelled or interrupted, or whose model waits for a name</source>
        <translation>Trainings, die abgebrochen oder unterbrochen wurden oder deren Modell auf einen Namen wartet</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on from its last checkpoint, or name its model</source>
        <translation>Vom letzten Checkpoint aus fortsetzen oder das Modell benennen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Delete this training and its checkpoint</source>
        <translation>Dieses Training und seinen Checkpoint löschen</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Begin with these pictures and options</source>
        <translation>Mit diesen Bildern und Optionen beginnen</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritten</translation>
    </message>
    <message>
        <source>Compare with the parent</source>
        <translation>Mit dem Vorgänger vergleichen</translation>
    </message>
    <message>
        <source>Measure the new model and the one it comes from on the pictures that were kept aside</source>
        <translation>Das neue Modell und das, aus dem es hervorging, an den zurückgehaltenen Bildern messen</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>The model is installed; choose it on the page Models.</source>
        <translation>Das Modell ist installiert; wählen Sie es auf der Seite „Modelle“.</translation>
    </message>
    <message>
        <source>Choose labelled pictures, or unedited photos, to learn from.</source>
        <translation>Wählen Sie beschriftete Bilder oder unbearbeitete Fotos, aus denen gelernt wird.</translation>
    </message>
    <message>
        <source>The last training&apos;s model waits: keep it or discard it.</source>
        <translation>Das Modell des letzten Trainings wartet: Behalten oder verwerfen Sie es.</translation>
    </message>
    <message>
        <source>Begun %1: ended, not kept yet</source>
        <translation>Begonnen am %1: beendet, noch nicht behalten</translation>
    </message>
    <message>
        <source>Begun %1: can go on</source>
        <translation>Begonnen am %1: kann fortgesetzt werden</translation>
    </message>
    <message>
        <source>Begun %1: no checkpoint yet</source>
        <translation>Begonnen am %1: noch kein Checkpoint</translation>
    </message>
    <message>
        <source>This stage: %1</source>
        <translation>Diese Phase: %1</translation>
    </message>
    <message>
        <source>The run: %1</source>
        <translation>Der Lauf: %1</translation>
    </message>
    <message>
        <source>This model was trained before.</source>
        <translation>Dieses Modell wurde früher trainiert.</translation>
    </message>
    <message>
        <source>The best weights, on what was kept aside: %1. Their scores are not calibrated yet.</source>
        <translation>Die besten Gewichte, gemessen an den zurückgehaltenen Bildern: %1. Ihre Werte sind noch nicht kalibriert.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The last checkpoint is kept; the training can go on from it.</source>
        <translation>Der letzte Checkpoint bleibt; das Training kann von ihm aus weitergehen.</translation>
    </message>
    <message>
        <source>Done. Keep the model or discard it.</source>
        <translation>Fertig. Behalten Sie das Modell, oder verwerfen Sie es.</translation>
    </message>
    <message numerus="yes">
        <source>Both models are being measured on %n picture(s) that were kept aside…</source>
        <translation>
            <numerusform>Beide Modelle werden an %n zurückgehaltenen Bild gemessen…</numerusform>
            <numerusform>Beide Modelle werden an %n zurückgehaltenen Bildern gemessen…</numerusform>
        </translation>
    </message>
    <message>
        <source>The new model and its parent, side by side, on what was kept aside.</source>
        <translation>Das neue Modell und sein Vorgänger nebeneinander, an den zurückgehaltenen Bildern gemessen.</translation>
    </message>
    <message>
        <source>Choose a probe photo</source>
        <translation>Ein Probefoto wählen</translation>
    </message>
    <message>
        <source>Photos (%1)</source>
        <translation>Fotos (%1)</translation>
    </message>
    <message>
        <source>Probe: %1</source>
        <translation>Probe: %1</translation>
    </message>
    <message>
        <source>Estimate only</source>
        <translation>Nur schätzen</translation>
    </message>
    <message>
        <source>Measure one step and say what time and memory the run would take; start nothing</source>
        <translation>Einen Schritt messen und sagen, welche Zeit und wie viel Speicher der Lauf bräuchte; nichts starten</translation>
    </message>
    <message>
        <source>Measuring one step</source>
        <translation>Ein Schritt wird gemessen</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>The run would take: %1</source>
        <translation>Der Lauf bräuchte: %1</translation>
    </message>
    <message>
        <source>Measured; nothing was started.</source>
        <translation>Gemessen; nichts wurde gestartet.</translation>
    </message>
</context>
<context>
    <name>loupe::TrainingView</name>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>On what is kept aside</source>
        <translation>An den zurückgehaltenen Bildern</translation>
    </message>
    <message>
        <source>figure, 0 to 1</source>
        <translation>Kennzahl, 0 bis 1</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Probe photo</source>
        <translation>Probefoto</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What the run said</source>
        <translation>Was der Lauf meldete</translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation>Verlust logarithmisch</translation>
    </message>
    <message>
        <source>Equal factors of the loss become equal distances</source>
        <translation>Gleiche Faktoren des Verlusts werden zu gleichen Abständen</translation>
    </message>
    <message>
        <source>Smoothing of the loss</source>
        <translation>Glättung des Verlusts</translation>
    </message>
    <message>
        <source>Draw each point of the loss as a mean of those before it</source>
        <translation>Jeden Punkt des Verlusts als Mittel der Punkte davor zeichnen</translation>
    </message>
    <message>
        <source>Curves…</source>
        <translation>Kurven…</translation>
    </message>
    <message>
        <source>Write the curves as CSV</source>
        <translation>Die Kurven als CSV schreiben</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Samples of the batch</source>
        <translation>Beispiele aus dem Stapel</translation>
    </message>
    <message>
        <source>Pictures that are being learned, what the network should find in them and what it finds</source>
        <translation>Bilder, die gerade gelernt werden, was das Netz darin finden soll und was es findet</translation>
    </message>
    <message>
        <source>Pictures of the batch appear here while it learns, at every look.</source>
        <translation>Bilder des Stapels erscheinen hier, während das Netz lernt, bei jeder Betrachtung.</translation>
    </message>
    <message>
        <source>total</source>
        <translation>gesamt</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>image AUC</source>
        <translation>Bild-AUC</translation>
    </message>
    <message>
        <source>patch AUC</source>
        <translation>Kachel-AUC</translation>
    </message>
    <message>
        <source>pixel F1</source>
        <translation>Pixel-F1</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>overall</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>In %1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>loupe::TruthLayers</name>
    <message>
        <source>Choose the ground truth of this photo</source>
        <translation>Die Referenzmaske dieses Fotos wählen</translation>
    </message>
    <message>
        <source>Masks (%1)</source>
        <translation>Masken (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 has another shape than this photo, so it is not its ground truth.</source>
        <translation>%1 hat ein anderes Seitenverhältnis als dieses Foto und ist daher nicht dessen Referenzmaske.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>loupe::TruthPainter</name>
    <message>
        <source>Hit</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Übersehen</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>Fehlalarm</translation>
    </message>
</context>
<context>
    <name>loupe::VerdictCard</name>
    <message>
        <source>This model is a preview. It misses many edits and raises false alarms; do not rely on it.</source>
        <translation>Dieses Modell ist eine Vorschau. Es übersieht viele Bearbeitungen und schlägt falschen Alarm; verlassen Sie sich nicht darauf.</translation>
    </message>
    <message>
        <source>What this shows</source>
        <translation>Was das zeigt</translation>
    </message>
    <message>
        <source>What it does not show</source>
        <translation>Was das nicht zeigt</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Try this photo once more</source>
        <translation>Dieses Foto noch einmal versuchen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Copy what happened, with the technical detail, to the clipboard</source>
        <translation>Was geschehen ist, mit technischen Angaben, in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Kein Foto</translation>
    </message>
    <message>
        <source>Made for: %1</source>
        <translation>Gemacht für: %1</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit…</translation>
    </message>
    <message>
        <source>Model loaded: %1</source>
        <translation>Modell geladen: %1</translation>
    </message>
    <message>
        <source>Decoded: %1</source>
        <translation>Dekodiert: %1</translation>
    </message>
    <message>
        <source>Decoding: %1</source>
        <translation>Dekodieren: %1</translation>
    </message>
    <message>
        <source>Loading the model: %1</source>
        <translation>Modell wird geladen: %1</translation>
    </message>
    <message>
        <source>Analysing part %1 of %2: %3</source>
        <translation>Analyse von Teil %1 von %2: %3</translation>
    </message>
    <message>
        <source>Analysing: %1</source>
        <translation>Analyse: %1</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Wert %1</translation>
    </message>
    <message>
        <source>Analysed in %1 on %2 (%3).</source>
        <translation>In %1 analysiert auf %2 (%3).</translation>
    </message>
    <message>
        <source>%1 of the picture lies above the threshold of %2.</source>
        <translation>%1 des Bildes liegen über der Schwelle von %2.</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>Nicht analysiert</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>Against the ground truth %1: pixel F1 %2 and IoU %3 at this threshold.</source>
        <translation>Gegenüber der Referenzmaske %1: Pixel-F1 %2 und IoU %3 bei dieser Schwelle.</translation>
    </message>
    <message>
        <source>It marks nothing, or everything, so there is no AUC.</source>
        <translation>Die Referenzmaske markiert nichts oder alles; daher gibt es keine AUC.</translation>
    </message>
    <message>
        <source>Pixel AUC over all thresholds: %1.</source>
        <translation>Pixel-AUC über alle Schwellen: %1.</translation>
    </message>
    <message>
        <source>The map is a first look, at reduced size: fine traces do not show in it. The result follows.</source>
        <translation>Die Karte ist ein erster Blick in verkleinerter Größe: Feine Spuren sind darin nicht zu sehen. Das Ergebnis folgt.</translation>
    </message>
</context>
<context>
    <name>loupe::ViewAdjustment</name>
    <message>
        <source>brightness %1</source>
        <translation>Helligkeit %1</translation>
    </message>
    <message>
        <source>contrast %1</source>
        <translation>Kontrast %1</translation>
    </message>
    <message>
        <source>equalised</source>
        <translation>ausgeglichen</translation>
    </message>
    <message>
        <source>Adjusted for looking: %1</source>
        <translation>Zum Ansehen angepasst: %1</translation>
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
        <translation>Fotos oder einen Ordner hier ablegen</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Photos are only read, never changed.</source>
        <translation>Alles bleibt auf diesem Computer. Fotos werden nur gelesen, nie verändert.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open one or more photos</source>
        <translation>Ein oder mehrere Fotos öffnen</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Leaf through the photos of a folder</source>
        <translation>In den Fotos eines Ordners blättern</translation>
    </message>
    <message>
        <source>Try the samples</source>
        <translation>Beispiele ansehen</translation>
    </message>
    <message>
        <source>Open the photos that come with Loupe</source>
        <translation>Die Fotos öffnen, die Loupe mitbringt</translation>
    </message>
</context>
<context>
    <name>loupe::WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open one or more photos</source>
        <translation>Ein oder mehrere Fotos öffnen</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Leaf through the photos of a folder</source>
        <translation>In den Fotos eines Ordners blättern</translation>
    </message>
    <message>
        <source>Try the &amp;samples</source>
        <translation>&amp;Beispiele ansehen</translation>
    </message>
    <message>
        <source>Open the photos that come with Loupe</source>
        <translation>Die Fotos öffnen, die Loupe mitbringt</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Ei&amp;nstellungen…</translation>
    </message>
    <message>
        <source>Device, layers, language, folders</source>
        <translation>Gerät, Ebenen, Sprache, Ordner</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>Close Loupe</source>
        <translation>Loupe schließen</translation>
    </message>
    <message>
        <source>Put panels &amp;back</source>
        <translation>Felder &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Show all panels where they were at first</source>
        <translation>Alle Felder zeigen, wo sie anfangs waren</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Vo&amp;llbild</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Den ganzen Bildschirm benutzen</translation>
    </message>
    <message>
        <source>Model &amp;card</source>
        <translation>Modell&amp;karte</translation>
    </message>
    <message>
        <source>What the model was trained on and how it was measured</source>
        <translation>Womit das Modell trainiert und wie es gemessen wurde</translation>
    </message>
    <message>
        <source>Choose &amp;model folder…</source>
        <translation>&amp;Modellordner wählen…</translation>
    </message>
    <message>
        <source>Use another model, from a folder with a card.json</source>
        <translation>Ein anderes Modell benutzen, aus einem Ordner mit card.json</translation>
    </message>
    <message>
        <source>Calibrate on my &amp;photos…</source>
        <translation>An meinen &amp;Fotos kalibrieren…</translation>
    </message>
    <message>
        <source>Measure how often the model alarms on photos that you know to be unedited</source>
        <translation>Messen, wie oft das Modell bei Fotos Alarm schlägt, von denen Sie wissen, dass sie unbearbeitet sind</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Es ist kein Modell geladen.</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>B&amp;efehle…</translation>
    </message>
    <message>
        <source>Find any command by typing a part of its name</source>
        <translation>Jeden Befehl finden, indem man einen Teil seines Namens eingibt</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>About what has the focus</source>
        <translation>Zu dem, was den Fokus hat</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Show &amp;log file</source>
        <translation>&amp;Protokolldatei zeigen</translation>
    </message>
    <message>
        <source>Open the folder with what Loupe noted down, to pass on when something went wrong</source>
        <translation>Den Ordner mit dem öffnen, was Loupe vermerkt hat, zum Weitergeben, wenn etwas schiefgegangen ist</translation>
    </message>
    <message>
        <source>&amp;About Loupe</source>
        <translation>Ü&amp;ber Loupe</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Farben des Fensters</translation>
    </message>
</context>
<context>
    <name>loupe::Wording</name>
    <message>
        <source>The picture as a whole looks edited, but no region stands out at this threshold.</source>
        <translation>Das Bild als Ganzes sieht bearbeitet aus, aber bei dieser Schwelle sticht keine Region hervor.</translation>
    </message>
    <message>
        <source>A region stands out, but the picture as a whole does not look edited.</source>
        <translation>Eine Region sticht hervor, aber das Bild als Ganzes sieht nicht bearbeitet aus.</translation>
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
        <translation>%1 s</translation>
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
        <translation>Wie oft dieses Modell unbearbeiteten Fotos einen solchen Wert gibt, wurde nie gemessen.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n unedited photo(s) this model was measured on, none reached this band.</source>
        <translation>
            <numerusform>Das %n unbearbeitete Foto, an dem dieses Modell gemessen wurde, erreichte diese Stufe nicht.</numerusform>
            <numerusform>Von %n unbearbeiteten Fotos, an denen dieses Modell gemessen wurde, erreichte keines diese Stufe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n unedited photo(s) this model was measured on, %1 reached this band.</source>
        <translation>
            <numerusform>Von %n unbearbeiteten Foto, an dem dieses Modell gemessen wurde, erreichten %1 diese Stufe.</numerusform>
            <numerusform>Von %n unbearbeiteten Fotos, an denen dieses Modell gemessen wurde, erreichten %1 diese Stufe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Strongest region: score %1 on %2 of the picture.</source>
        <translation>Stärkste Region: Wert %1 auf %2 des Bildes.</translation>
    </message>
    <message>
        <source>No region lies above the threshold.</source>
        <translation>Keine Region liegt über der Schwelle.</translation>
    </message>
    <message>
        <source>Picture as a whole: %1. Strongest patch: %2.</source>
        <translation>Bild als Ganzes: %1. Stärkste Kachel: %2.</translation>
    </message>
    <message>
        <source>Such a score is usual for unedited photos; edited ones that the model misses get it too.</source>
        <translation>Ein solcher Wert ist bei unbearbeiteten Fotos üblich; bearbeitete, die das Modell übersieht, bekommen ihn auch.</translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation>Relevant</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>Nicht relevant</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Where the picture&apos;s fine structure differs from its surroundings, as pasted, copied or painted-over areas often do. The score says how strongly, compared with photos the model has learned from. It is a hint where to look, to be checked by other means.</source>
        <translation>Wo die feine Struktur des Bildes von ihrer Umgebung abweicht, wie es eingefügte, kopierte oder übermalte Flächen oft tun. Der Wert sagt, wie stark, verglichen mit Fotos, aus denen das Modell gelernt hat. Er ist ein Hinweis, wo man hinsehen sollte, und auf anderem Weg zu prüfen.</translation>
    </message>
    <message>
        <source>Who edited the photo, when, or with what intent; whether what it shows is true; edits that left no trace the model knows. A photo without findings may still be edited.</source>
        <translation>Wer das Foto bearbeitet hat, wann und mit welcher Absicht; ob wahr ist, was es zeigt; Bearbeitungen, die keine dem Modell bekannte Spur hinterließen. Auch ein Foto ohne Befund kann bearbeitet sein.</translation>
    </message>
    <message>
        <source>An area of the picture occurs twice in it; the layer Copies shows where.</source>
        <translation>Eine Fläche des Bildes kommt darin zweimal vor; die Ebene „Kopien“ zeigt, wo.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Shows where a photo may have been forged.</source>
        <translation>Zeigt, wo ein Foto gefälscht sein könnte.</translation>
    </message>
    <message>
        <source>Photos or folders to open.</source>
        <translation>Fotos oder Ordner, die geöffnet werden sollen.</translation>
    </message>
</context>
</TS>
