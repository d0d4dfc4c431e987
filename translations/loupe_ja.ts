<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>loupe::AboutDialog</name>
    <message>
        <source>About Loupe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desktop workbench for image forgery analysis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works without a network connection. Photos are only read, never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later; without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::AdaptationPage</name>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the folders of the collection here. Their labels, if they have any, are not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labelled pictures like those of the collection, forged and unedited: they tell whether it helps. Unedited ones alone show false alarms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loupe&apos;s samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the few photos that come with Loupe as a guard, where there are none of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careful: doubtful pictures are left out, unsure patches count less, jumps are skipped, the weights are averaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a step goes at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures at once; fewer need less memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often every picture is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure, adapt a copy of the model, and measure again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the model before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the model that the adapted one comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model before is in use again; the adapted one stays installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded; nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The adapted model is installed and in use; the one before is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guard, before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures that changed most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of the collection, those that changed most first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last adapted model waits: keep it or discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the model before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the adapted model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without labelled pictures as a guard nobody knows whether it helped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept aside, not used: there are reasons against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. Keep the adapted model or discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 steps on %2 pictures: %3 gave a mask to learn from, %4 were left out as doubtful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection: pictures with something marked %1 before, %2 after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unedited pictures of the guard: %1 of their area marked before, %2 after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::AlarmWords</name>
    <message>
        <source>The score reaches your threshold of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score lies below your threshold of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n of your own photo(s), %1 of which reached it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n unedited photo(s) that the model&apos;s card names, %1 reached it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photo(s): %2, 95 % interval %3 to %4</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>To show with 95 % confidence that the rate is below %1 takes %2 photos if none of them alarms, and about %3 if %4 of them do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::CalibrateDialog</name>
    <message>
        <source>Calibrate on my photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse all photos of the folder; they are only read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of photos that you know to be unedited, best of the kind that you examine: the same cameras, the same ways by which they came to you. Each of them that scores high is a false alarm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of unedited photos, with the folders in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False alarms by band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your photos that reach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted false alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of unedited photos that may score above your threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accepted false alarms:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what was measured for this model; the verdict then says on which side a photo lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what was measured on your photos with this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unedited photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is loaded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no photos in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be analysed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n of your own photo(s), %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>More of your photos than that have the highest score there is: no threshold keeps to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold %1. It is reached by %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::CaseMenu</name>
    <message>
        <source>Cases of Loupe (*.loupe)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that keeps what scans find, your notes, and a log of it all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the case to another file and go on with that; a case saves itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute the log&apos;s hashes again, to see whether somebody has changed the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the case as</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No change was found: all %n entries of the log fit together.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The case was changed from outside: its log is broken at entry %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The case was changed from outside: %n result(s) are not what was logged.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loupe::CasePreview</name>
    <message>
        <source>Preview of the selected file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::CaseTable</name>
    <message>
        <source>Files of the case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::CaseTableModel</name>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forged share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::ChartMenu</name>
    <message>
        <source>Written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal factors become equal distances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less of the axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look from afar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more of the axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the chart as it is seen, as PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save values…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the curves as CSV, not smoothed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of a command&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows choose, Enter runs, Escape closes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::ContactSheet</name>
    <message>
        <source>Which pictures are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all pictures, or those of one kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unedited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures with the outlines of their masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is forged is outlined; rest the pointer on a picture to read about it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::ContactSheetModel</name>
    <message>
        <source>%1: unedited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: forged, without a mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: forged on %2 of its area</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::DataPanel</name>
    <message>
        <source>How it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is odd about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a CSV or JSON file that names pictures, masks and labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected ones out; nothing on the disk is touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: look at them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pictures at a glance, with the outlines of their masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: none are chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures are still being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures were not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add lists of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.csv *.json *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::DatasetSummary</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forged pictures in Tp, masks in Gt, unedited ones in Au</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures in real and fake, masks in masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of pictures, masks and labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JSON list of pictures and masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photos that count as unedited, but for those with NAME.mask.png beside them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 images: %2 forged (%3 with a mask), %4 unedited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 x %2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 x %2 to %3 x %4 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forged: %1 of a picture on average, from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture in it that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No forged picture is among them; add some, with a mask for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unedited picture is among them; add some, as nothing else shows false alarms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the forged pictures has a mask; without one nothing says where they are forged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training needs at least 2 forged and 2 unedited pictures: one of each is kept aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 forged and %2 unedited pictures: fewer than %3 of a kind teach little that holds elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 forged and %2 unedited pictures: with fewer than %3 of a kind the intervals are wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One kind is more than ten times as frequent as the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No forged picture is among them: they show false alarms, not whether more is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 forged pictures have no mask: they count for the whole picture only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::DecisionPanel</name>
    <message>
        <source>Pictures with this score or a higher one are called forged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold of the image score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold of the image score, as a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called forged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not called forged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unedited</source>
        <comment>label of a picture</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detection rate %1, false-alarm rate %2, accuracy %3, F1 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last change of a status or a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make again what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed in this case yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::ErrorText</name>
    <message>
        <source>The picture is larger than the limit allows; raise the limit if there is memory for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has %1 x %2 pixels, the limit is %3 megapixels; raise the limit if there is memory for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has changed since it was analysed; scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no case of Loupe, or its file is damaged; choose another or go back to a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case was written by a newer version of Loupe and was left as it is; update Loupe to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case can only be read here: another program has it open, or its file or folder cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there any more; it may have been moved, renamed or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read; check its permissions and whether its drive is still connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty; copy it again from its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a picture: its content is of no picture format, whatever its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is damaged or cut off; copy it again from its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture format is not supported; convert a copy to PNG or TIFF and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result could not be written; check the folder and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model was found there; choose a folder that holds card.json and model.safetensors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model is damaged or is no model of Loupe; choose another or copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model was made for a newer version of Loupe; update Loupe to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights do not fit the network that the model&apos;s card describes; the model was not loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen device is not available on this computer; choose another or let Loupe choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was not enough memory; close other programs or use a smaller picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting has a value that does not work here; check what was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Loupe; the details help to find out what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there, or no picture in it can be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be told which pictures are forged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be run: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file could not be read any more; check that it and its drive are still there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was not enough memory; choose smaller batches or close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collection has only %1 pictures; fewer than %2 are learned by heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model found no picture forged enough to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model called every picture of the collection forged: it cannot tell them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was better on the guard; the model that was written is the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More of the guard&apos;s unedited pictures is marked: %1 before, %2 after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced from %1 to 8 bits per channel for the analysis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grey picture: analysed as three equal colour channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture with a colour palette: analysed in full colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converted from CMYK without a colour profile: colours may differ from print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transparency was ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned upright as the camera noted (EXIF orientation %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first of %1 frames was analysed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera RAW, developed with neutral settings: not the picture that the camera would have saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged, parts of the picture may be missing (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaled from %1 x %2 to %3 x %3 pixels: edits under about %4 pixels cannot be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysed at full resolution in one tile of %1 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysed at full resolution in %1 tiles of %2 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller than the network&apos;s view of %1 pixels: it was padded, and the result is less reliable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ran on the CPU: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed in %2 instead of %1, which this device cannot do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is a preview: do not rely on its result alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compressed so strongly (JPEG quality about %1) that the model found next to nothing in such pictures: that it finds no trace here says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compressed so strongly that the model found next to nothing in such pictures: that it finds no trace here says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be used: no picture, damaged or not readable; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mask without its picture; give both the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forged, but without a usable mask: it trains the verdict on the whole picture only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask has another size than its picture; it is scaled to fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask marks nothing; its picture counts as authentic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same file is there under another name; this copy is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same file is there as forged and as authentic; all copies are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the list says there cannot be used; a line is image, mask and label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies outside of the folders that say what is forged; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no NVIDIA driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the CUDA libraries are not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the NVIDIA driver reports no usable GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the GPU&apos;s memory does not hold this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak or inconclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trace found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compressed too far to tell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::EvaluatedImagesModel</name>
    <message>
        <source>forged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unedited</source>
        <comment>label of a picture</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forged, found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forged, true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s name; double-click or Enter opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the data says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model said of the picture as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well the mask was met, 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the picture that the model marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the picture that the data marks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::EvaluationPage</name>
    <message>
        <source>Labelled pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop folders of forged and unedited pictures here, with a mask for each forged one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that is measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second model, measured on the same pictures and shown beside the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures with this score or a higher one count as forged; published results have 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels with a higher score count as forged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples for the intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the pictures are drawn again to see how sure each figure is; 1000 is usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the model over all pictures and measure it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the figures as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a line for each picture as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write everything as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both models are the same; choose another one to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on %1 forged (%2 with a mask) and %3 unedited pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) failed; they are at the top of the list.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is one of the pictures; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::EvaluationView</name>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures, worst first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a figure to read what it means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>false-alarm rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detection rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share that is forged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guessing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unedited</source>
        <comment>label of a picture</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::EvidenceText</name>
    <message>
        <source>Half of the picture changes by less than %1 grey levels when it is saved at quality %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No area stands out as compressed before, or in another way than the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 % of the picture differs by an earlier compression of quality %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its blocks begin at column %1 and row %2 of each 8 x 8 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual noise: %1 grey levels; nine tenths of the picture lie between %2 and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas whose blocks lie on a grid of their own: %1; the clearest begins at column %2 and row %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No area lies on a block grid of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture&apos;s own blocks begin at column %1 and row %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture as a whole shows no JPEG blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two areas were found that show the same content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of areas that show the same content: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clearest is scaled by %1 and turned by %2 degrees; its score is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG ghost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much each place changes when the photo is saved as JPEG once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas that were compressed before at another quality than the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strong the noise is, place by place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas whose JPEG blocks do not lie on the grid of the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas of the photo that were copied to another place in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change, grey levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghost, deeper than usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise, grey levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign grid, significance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the solid outline to the broken one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::FactsModel</name>
    <message>
        <source>libjpeg (IJG), quality %1: all tables exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>luma as libjpeg at quality %1, chroma otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like libjpeg at quality %1, rounded otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a standard table: a camera&apos;s, a phone&apos;s or a program&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there, but it cannot be decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2; differs from the picture by %3 grey levels, correlation %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its sides have another proportion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JUMBF boxes, but no C2PA manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C2PA manifest there; its signature was not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photoshop save level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the picture&apos;s end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traces of software</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1, %2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(damaged)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXIF orientation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean luma step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chroma subsampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unusual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>progressive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sequential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantisation table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::FiguresModel</name>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::FilePanel</name>
    <message>
        <source>Search names and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the file&apos;s facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the facts with these letters in their name or value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected names and values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::FilmStrip</name>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::Fold</name>
    <message>
        <source>Open or close: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::ImageView</name>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo with its layers. Shift and the arrow keys move it, plus and minus zoom.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::InspectActions</name>
    <message>
        <source>Show or hide layer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known to be edited: a mask beside the photo, or one that you choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found, missed and falsely found at the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;overlays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide everything over the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;riginal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo alone; hold Space for a moment&apos;s look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lower threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count more pixels as edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;aise threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count fewer pixels as edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse this photo once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel the analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and keep the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ground truth…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the mask that says what was edited in this photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs to the page Inspect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being analysed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo is analysed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the photo before this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the photo after this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One screen pixel per photo pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closer, at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Swipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo alone left of a divider; drag it, or move it with comma and full stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divider to the &amp;left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the divider of the swipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divider to the &amp;right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 × 8 &amp;blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The borders of the blocks of JPEG, when they are large enough to be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;de by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo a second time, without layers; both move together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep at the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this photo at the side while you open others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo under the cursor four times as large, without layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Brighter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the photo brighter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Darker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the photo darker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the photo with more contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Less contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the photo with less contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Equalise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show each brightness as often as any other: brings out what lies in the dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it &amp;is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the photo as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what the viewer shows, with layers and legend, to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what the viewer shows, with layers and legend, as a PNG file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;stability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse the photo again as JPEG 90 and 75, at half its size, and cropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the layer whose controls have the focus over the one above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the layer whose controls have the focus under the one below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ad&amp;just for looking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::InspectPage</name>
    <message>
        <source>Viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the tool bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the panel: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view was saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::KeepPanel</name>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the new model is called; also the name of its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on the new model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For yourself and for others: what it was made for; kept in the model&apos;s card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to the installed models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the new model and its run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::LayerPanel</name>
    <message>
        <source>Show layer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide this layer (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to another place; what is higher is drawn over what is lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of layer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour map of layer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour map; all are readable without red-green vision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help on layer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look for, and what it does not show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::LayerRenderer</name>
    <message>
        <source>Patch score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::LayerStack</name>
    <message>
        <source>Hits and misses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::LineChart</name>
    <message>
        <source>Wheel: zoom; drag: look closer; 0: everything; the menu has more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::MainWindow</name>
    <message>
        <source>No pictures that Loupe can read were found there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Loupe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log file is %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::MarkHistory</name>
    <message>
        <source>Change of a status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of a note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::ModelCardDialog</name>
    <message>
        <source>Model card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::ModelCardText</name>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score from %1; unedited photos that reach it: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A preview: not good enough to rely on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture&apos;s own pixels, in tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole picture, scaled to the network&apos;s size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n unedited photo(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does not show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::ModelCorner</name>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the network runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s card: trained on what, measured how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on the CPU: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::ModelLibrary</name>
    <message>
        <source>The model needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long; use up to %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;, and begin with a letter or digit: the name is a folder&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model of this name is there already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::ModelPicker</name>
    <message>
        <source>Another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::ModelsPage</name>
    <message>
        <source>Installed models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse photos with this model from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the weights and compare their hash with the card&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this model from the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a model folder, with its card, into Loupe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a model of published checkpoint files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (cannot be read)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is installed; import one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Really remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This deletes the model from the disk. Click once more to remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a model folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import published checkpoint files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors *.pt *.pth *.bin)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is being copied and checked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import checkpoint files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which network were they made for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are being read and compared with the network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the weights are those that the card names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is installed: every weight of the network was found. Choose Use to analyse with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::NumberField</name>
    <message>
        <source>%1: &apos;%2&apos; is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::OverlayText</name>
    <message>
        <source>score, outline at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::PageBar</name>
    <message>
        <source>Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at one photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse all photos of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a model of labelled pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit a model to a collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure a model on labelled pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See, choose, import and remove models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the bar with the pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::PdfText</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::ProbeView</name>
    <message>
        <source>From before to now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which look at the probe photo the last picture shows: left the first, right the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probe photo cannot be read; the run goes on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a probe photo among the options to see here what the network makes of it while it learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maps follow at every look at what is kept aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, step %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::ProgressText</name>
    <message>
        <source>%1 h %2 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image AUC %1  patch AUC %2  pixel F1 %3  IoU %4  overall %5  on %6 pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %1, %2 of memory; measured on one step of %n picture(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This needs about %1 of memory and %2 are free; choose smaller batches or close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage 1 of 3, the verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage 2 of 3, the mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage 3 of 3, all together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::RegionsModel</name>
    <message>
        <source>%1, %2   %3 × %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, top, width and height in pixels: %1. Click to go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place and size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::RegionsTable</name>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No region above the threshold.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::ReportDialog</name>
    <message>
        <source>Make a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the report is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;selected photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;selected photo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row that is selected in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the &amp;table shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the table&apos;s order, with its filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos with a &amp;bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All photos in which you marked a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All photos of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also those that the table does not show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on the case %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands on the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Examiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers for the report; may stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file for any browser, with its pictures in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of A4, for printing and for files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the report&apos;s name and folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the report goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the photos again and write the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the report with the program that shows such files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close; a report that is being written is given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a report holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>choice, number of photos</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such photo in the case; choose others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photos with a bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the photos and writing the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos in the report: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since the scan, missing or not readable: %1; the report says which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; no report was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::ReportItemText</name>
    <message>
        <source>Score map over the photo; the outline is where the score is above %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score map as the case keeps it, without the photo; the outline is where the score is above %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo, shown in %1 × %2 of its %3 × %4 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions above the threshold, in pixels of the upright picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often unedited photos score this high is not known: the model&apos;s card is neither in the case nor with this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the picture lies above the threshold of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this model does not see in any photo stands in the chapter on models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the result came to be, and what the network could not see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the model&apos;s card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold of the score map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 at the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The examiner&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classical evidence maps that the case keeps of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of other models on the same file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the models was adapted to a collection of pictures: the instrument itself was changed on such material. Both results are given, and where they differ neither is to be used without the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case has no result of this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is reported here is the result that the case keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is the one that was scanned: both hashes agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has changed since the scan: the hashes differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be compared with the one that was scanned. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case has no hash of this file, so it cannot be told whether it has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no hash kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <comment>date, time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::ReportLogText</name>
    <message>
        <source>Case made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan gone on with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other case taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each entry carries the hash of the one before. All of them were computed again, and the hashes of all results: they fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each entry carries the hash of the one before. They were computed again, and do not all fit: the case was changed from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below are the entries about the files of this report and the scans that found them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::ReportText</name>
    <message>
        <source>All files are the ones that were scanned: their hashes agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that are the ones that were scanned, by their hashes: %1 of %2. The others have changed, are missing, or have no hash in the case; each says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log of the case fits: no entry and no result was changed from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case was changed from outside: its log is broken at entry %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case was changed from outside: results that are not what was logged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on the case %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loupe · traces of editing in photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files in this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log entry %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash of that entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Loupe finds is a hint where to look, to be checked by other means. A photo without findings may still be edited. The chapter on limits says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of the method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file of this report has a result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of this model is neither in the case nor with this program; only its hashes are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of this model in the case is not the one that its runs name, or cannot be read; only its hashes are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the model&apos;s card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a score shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does not show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rate of false alarms was measured on the photos that the model&apos;s card names. Photos of another origin, size or compression may raise more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score is not the probability that the photo was edited: that also depends on how many of such photos are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlines and regions show where the score map is above a threshold. Their borders are those of the network&apos;s grid, not of an edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal hashes say that a file has the same bytes as when it was scanned. They say nothing about what happened to it before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log shows changes from outside as long as its last hash is kept elsewhere, as in this report. Who rewrites all of it is found out with such a hash only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures in this report are reduced and compressed for reading. The results were computed from the files themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File and its SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::RunBar</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand still after the step that is being made; go on with another click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after the step that is being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for another run to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. Photos can be analysed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping after this step…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::SamplesModel</name>
    <message>
        <source>not known where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only its tokens were kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forged, it is not known where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forged on %1 of its area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is forged in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network marks in it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture as the network was shown it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it should find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it finds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::ScanPage</name>
    <message>
        <source>&amp;Scan folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for traces of editing in all photos of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the files that the table shows into a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make &amp;report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the case knows of its photos as HTML or PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the folders in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans look into the folders in a folder too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: words, or score&gt;0.7 size&lt;500kB band=strong is:error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in path, note or status; and score, share, size, width, height, pixels, regions, seconds with &lt; &lt;= = &gt;= &gt;; band=strong, moderate, inconclusive or no_trace; status=relevant; is:done, failed, damaged, pending, error, noted or bookmarked. All must hold. (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what the table shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model yet: wait until it is loaded, or choose a model folder in the Tools menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no pictures in what was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Scanned %n picture(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Scanning the same folders again goes on from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter does not know “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No file of the case is like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop folders here, or use Scan folder. What is found is kept in a case file; photos are only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 files shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with errors: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::ScanProgress</name>
    <message>
        <source>%1 h %2 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the files with an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files with an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the scan; what is done is kept, and the next scan of these folders goes on from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the scan until you go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for pictures: %1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping after this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s each</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::ScoreChart</name>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many pictures have which score. Drag the mark, or use the arrow keys, to see those from a score on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::Session</name>
    <message>
        <source>%1 is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of what was open last time is not there any more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loupe::Settings</name>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the network runs. The model is loaded again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the network&apos;s numbers. 32 bits are exact and slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted false alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of unedited photos that may score above your threshold. The verdict then says on which side of it a photo lies. 0 leaves it at the bands of the model&apos;s card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the score map. Cividis suits colour-blind eyes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of the score map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the photo it covers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of the mask&apos;s fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside the outline of the mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of the patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s own grid of cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of evidence maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error levels, noise, JPEG ghosts and the like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all texts; numbers and dates follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What of this session is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where models, trainings and cases without a name of their own are kept. What lies in another folder is not moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In megapixels. A photo above this is not opened, so that it cannot fill the memory.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::SettingsDialog</name>
    <message>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32 bits (fp32)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 bits (bf16)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 bits (fp16)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page and the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page, the case and the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts after the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give everything here its first value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MP</source>
        <comment>after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the model&apos;s card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Really reset all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::ShiftModel</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::ShortcutsDialog</name>
    <message>
        <source>Space, held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift + arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole photo or actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::SideBySide</name>
    <message>
        <source>Photo at the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo without layers, at the place and size of the other.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::StabilityCheck</name>
    <message>
        <source>Another model is in use now; analyse the photo again first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::StabilityPanel</name>
    <message>
        <source>Progress of the stability check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the stability check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the stability: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the stability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stable when it was checked for the open case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes: it did when it was checked for the open case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stability was not checked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::StabilityText</name>
    <message>
        <source>JPEG, quality 90</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG, quality 75</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half the size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 % cropped on each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stable: saved again, made smaller and cropped, the photo stays in its band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Changes: the photo is in another band after %n of these changes. A verdict that changes says less.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loupe::StatusStrip</name>
    <message>
        <source>Size and format of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel under the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x %1  y %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red, green and blue of that pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score map at that pixel, and the patch it lies in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen pixels per picture pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the network runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the analysis (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysing %1/%2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::StepsPage</name>
    <message>
        <source>%1  %2</source>
        <comment>number and name of a step</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::SynthesisDialog</name>
    <message>
        <source>A preview makes a few pictures and shows them here, what is forged outlined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the pictures and their masks into the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a training set from unedited photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgeries are made out of your own photos: splices, copied areas, removals, local edits, with a history of saving and scaling. The photos themselves are only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of unedited photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that the set is written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many pictures are made, about half of them forged; some hundreds are a beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width and height of each picture in pixels, a multiple of 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same photos, numbers and seed give the same pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a few pictures and look at them; nothing is written to the set&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of unedited photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side must be a multiple of 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that the set is written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder for the set than that of the photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few pictures are being made…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 forged and %2 unedited ones, as the set will have them:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; what was made until then is in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 forged and %2 unedited pictures were made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be used.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loupe::ThresholdBar</name>
    <message>
        <source>Score above which a pixel counts as edited ([ and ])</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold, value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model&apos;s threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the model&apos;s own threshold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::ThumbnailModel</name>
    <message>
        <source>%1: %2, score %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::TrainOptions</name>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often every labelled picture is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures at once; 0 = what fits into memory. Fewer need less memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a step goes at most; halve it when the loss jumps, double it when it hardly falls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the pictures that training never sees and that tell whether it helps, 0 to 0.9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate, segmenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the part that makes masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate, backbone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the part that sees; in the joint stage only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their gradients are added before the weights change: a larger batch without its memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the optimiser; 0 = as many as the epochs give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after so many looks at what is kept aside without a better one; 0 = never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls the weights towards 0, against learning by heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of AdamW: how long gradients are remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of AdamW: how long their squares are remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer gradients are shortened to this length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the steps in which the learning rate rises from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the steps, at the end, in which it falls to 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight, classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the verdict&apos;s loss in the joint stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight, segmenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the mask&apos;s loss in the joint stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight, boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the box around the mask; 0 = none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the pictures that are mirrored; keeps every trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the pictures that are turned; keeps every trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the pictures of which a piece is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the pictures that are saved as JPEG again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the pictures that are scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the pictures that are blurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the pictures that get noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the pictures that are made lighter or darker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard forgeries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the synthesised forgeries with a history of processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start all synthesised forgeries are plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps between looks at what is kept aside; 0 = after every epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of those that are kept aside, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps between looks at the probe photo and at samples; 0 = whenever it looks at what is kept aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of the batch that are shown with target and prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes; a run that is killed goes on from the last checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the joint stage the backbone learns changes of this rank only, which needs less memory; 0 = all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low-rank scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of those changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gigabytes on the disk for what the frozen backbone saw, which makes later epochs fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the network on the CPU; 0 = all cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads that prepare pictures; 0 = all cores but one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed, data and options give the same model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::TrainingOptionsForm</name>
    <message>
        <source>All together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: the verdict only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2: the mask only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, 2 and all, in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What learns: everything, or the classifier or the segmenter on a backbone that stays; or these three in a row, each from the best weights of the one before and with the same numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where all other options start; choosing one sets them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of a new network; larger ones need far more memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recompute activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backbone computes twice what it would have to keep: slower, with less memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bfloat16 where that does no harm: faster on new GPUs and processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These options do not go together: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::TrainingPage</name>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labelled pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop folders of forged and unedited pictures here, with a mask for each forged one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unedited photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No forgeries at hand? Drop folders of unedited photos here: forgeries are made of them while training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a set of them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a labelled set of forged and unedited pictures out of unedited photos, after a preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe photo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo that the network looks at again and again while it learns; choose none to take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainings that were not ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainings that were cancelled or interrupted, or whose model waits for a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on from its last checkpoint, or name its model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this training and its checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with these pictures and options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the new model and the one it comes from on the pictures that were kept aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is installed; choose it on the page Models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose labelled pictures, or unedited photos, to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last training&apos;s model waits: keep it or discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun %1: ended, not kept yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun %1: can go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun %1: no checkpoint yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model was trained before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best weights, on what was kept aside: %1. Their scores are not calibrated yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last checkpoint is kept; the training can go on from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. Keep the model or discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Both models are being measured on %n picture(s) that were kept aside…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The new model and its parent, side by side, on what was kept aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a probe photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::TrainingView</name>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what is kept aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figure, 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the run said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal factors of the loss become equal distances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing of the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw each point of the loss as a mean of those before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the curves as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures that are being learned, what the network should find in them and what it finds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of the batch appear here while it learns, at every look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image AUC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patch AUC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixel F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IoU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::TruthLayers</name>
    <message>
        <source>Choose the ground truth of this photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masks (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has another shape than this photo, so it is not its ground truth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::TruthPainter</name>
    <message>
        <source>Hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::VerdictCard</name>
    <message>
        <source>Against the ground truth %1: pixel F1 %2 and IoU %3 at this threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It marks nothing, or everything, so there is no AUC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel AUC over all thresholds: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model is a preview. It misses many edits and raises false alarms; do not rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does not show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try this photo once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what happened, with the technical detail, to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model loaded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoding: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the model: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysing part %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysed in %1 on %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the picture lies above the threshold of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::ViewAdjustment</name>
    <message>
        <source>brightness %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contrast %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equalised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjusted for looking: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::WelcomePage</name>
    <message>
        <source>Drop photos or a folder here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer. Photos are only read, never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open one or more photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaf through the photos of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the photos that come with Loupe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open one or more photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaf through the photos of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the &amp;samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the photos that come with Loupe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device, layers, language, folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Loupe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put panels &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all panels where they were at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model &amp;card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model was trained on and how it was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;model folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another model, from a folder with a card.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrate on my &amp;photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure how often the model alarms on photos that you know to be unedited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find any command by typing a part of its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About what has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;log file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder with what Loupe noted down, to pass on when something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Loupe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loupe::Wording</name>
    <message>
        <source>The picture as a whole looks edited, but no region stands out at this threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A region stands out, but the picture as a whole does not look edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt; %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> q%1</source>
        <comment>JPEG quality</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often this model gives unedited photos such a score was never measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of %n unedited photo(s) this model was measured on, none reached this band.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Such a score is usual for unedited photos; edited ones that the model misses get it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of %n unedited photo(s) this model was measured on, %1 reached this band.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the picture&apos;s fine structure differs from its surroundings, as pasted, copied or painted-over areas often do. The score says how strongly, compared with photos the model has learned from. It is a hint where to look, to be checked by other means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who edited the photo, when, or with what intent; whether what it shows is true; edits that left no trace the model knows. A photo without findings may still be edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest region: score %1 on %2 of the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No region lies above the threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture as a whole: %1. Strongest patch: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An area of the picture occurs twice in it; the layer Copies shows where.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Shows where a photo may have been forged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos or folders to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
