<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
    <context>
        <name>loupe::ModelCardDialog</name>
        <message numerus="yes">
            <source>Measured on %n unedited photo(s).</source>
            <translation>
                <numerusform>Measured on %n unedited photo.</numerusform>
                <numerusform>Measured on %n unedited photos.</numerusform>
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
