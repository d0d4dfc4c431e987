<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>loupe::AlarmWords</name>
    <message numerus="yes">
        <source>Measured on %n of your own photo(s), %1 of which reached it.</source>
        <translation>
            <numerusform>Measured on %n of your own photos, %1 of which reached it.</numerusform>
            <numerusform>Measured on %n of your own photos, %1 of which reached it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n unedited photo(s) that the model&apos;s card names, %1 reached it.</source>
        <translation>
            <numerusform>Of %n unedited photo that the model&apos;s card names, %1 reached it.</numerusform>
            <numerusform>Of %n unedited photos that the model&apos;s card names, %1 reached it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photo(s): %2, 95 % interval %3 to %4</source>
        <translation>
            <numerusform>%1 of %n photo: %2, 95 % interval %3 to %4</numerusform>
            <numerusform>%1 of %n photos: %2, 95 % interval %3 to %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loupe::CalibrateDialog</name>
    <message numerus="yes">
        <source>%n photo(s) could not be analysed.</source>
        <translation>
            <numerusform>%n photo could not be analysed.</numerusform>
            <numerusform>%n photos could not be analysed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n of your own photo(s) on %1.</source>
        <translation>
            <numerusform>Measured on %n of your own photos on %1.</numerusform>
            <numerusform>Measured on %n of your own photos on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loupe::CaseMenu</name>
    <message numerus="yes">
        <source>No change was found: all %n entries of the log fit together.</source>
        <translation>
            <numerusform>No change was found: the log has %n entry, and it fits.</numerusform>
            <numerusform>No change was found: all %n entries of the log fit together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The case was changed from outside: %n result(s) are not what was logged.</source>
        <translation>
            <numerusform>The case was changed from outside: %n result is not what was logged.</numerusform>
            <numerusform>The case was changed from outside: %n results are not what was logged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loupe::EvaluationPage</name>
    <message numerus="yes">
        <source>%n picture(s) failed; they are at the top of the list.</source>
        <translation>
            <numerusform>%n picture failed; it is at the top of the list.</numerusform>
            <numerusform>%n pictures failed; they are at the top of the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loupe::MarkHistory</name>
    <message numerus="yes">
        <source>Change of %n status values</source>
        <translation>
            <numerusform>Change of %n status value</numerusform>
            <numerusform>Change of %n status values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loupe::ModelCardText</name>
    <message numerus="yes">
        <source>Measured on %n unedited photo(s).</source>
        <translation>
            <numerusform>Measured on %n unedited photo.</numerusform>
            <numerusform>Measured on %n unedited photos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loupe::ProgressText</name>
    <message numerus="yes">
        <source>about %1, %2 of memory; measured on one step of %n picture(s)</source>
        <translation>
            <numerusform>about %1, %2 of memory; measured on one step of %n picture</numerusform>
            <numerusform>about %1, %2 of memory; measured on one step of %n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loupe::ScanPage</name>
    <message numerus="yes">
        <source>Scanned %n picture(s).</source>
        <translation>
            <numerusform>Scanned %n picture.</numerusform>
            <numerusform>Scanned %n pictures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n file written to %1.</numerusform>
            <numerusform>%n files written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loupe::ScanProgress</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loupe::Session</name>
    <message numerus="yes">
        <source>%n of what was open last time is not there any more.</source>
        <translation>
            <numerusform>%n of what was open last time is not there any more.</numerusform>
            <numerusform>%n of what was open last time are not there any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loupe::StabilityText</name>
    <message numerus="yes">
        <source>Changes: the photo is in another band after %n of these changes. A verdict that changes says less.</source>
        <translation>
            <numerusform>Changes: the photo is in another band after %n of these changes. A verdict that changes says less.</numerusform>
            <numerusform>Changes: the photo is in another band after %n of these changes. A verdict that changes says less.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loupe::SynthesisDialog</name>
    <message numerus="yes">
        <source>%n photo(s) could not be used.</source>
        <translation>
            <numerusform>%n photo could not be used.</numerusform>
            <numerusform>%n photos could not be used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loupe::TrainingPage</name>
    <message numerus="yes">
        <source>Both models are being measured on %n picture(s) that were kept aside…</source>
        <translation>
            <numerusform>Both models are being measured on %n picture that was kept aside…</numerusform>
            <numerusform>Both models are being measured on %n pictures that were kept aside…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loupe::Wording</name>
    <message numerus="yes">
        <source>Of %n unedited photo(s) this model was measured on, none reached this band.</source>
        <translation>
            <numerusform>The %n unedited photo this model was measured on did not reach this band.</numerusform>
            <numerusform>Of %n unedited photos this model was measured on, none reached this band.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n unedited photo(s) this model was measured on, %1 reached this band.</source>
        <translation>
            <numerusform>Of %n unedited photo this model was measured on, %1 reached this band.</numerusform>
            <numerusform>Of %n unedited photos this model was measured on, %1 reached this band.</numerusform>
        </translation>
    </message>
</context>
</TS>
