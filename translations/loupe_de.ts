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
</context>
<context>
    <name>loupe::MainWindow</name>
    <message>
        <source>Inspect</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Look at one photo</source>
        <translation>Ein Foto untersuchen</translation>
    </message>
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
        <source>Menu: %1</source>
        <translation>Menü: %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
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
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>Close Loupe</source>
        <translation>Loupe schließen</translation>
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
        <source>Put panels &amp;back</source>
        <translation>Felder &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Show all panels where they were at first</source>
        <translation>Alle Felder zeigen, wo sie anfangs waren</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Erscheinungs&amp;bild</translation>
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
    <message>
        <source>F&amp;ull screen</source>
        <translation>Vo&amp;llbild</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Den ganzen Bildschirm benutzen</translation>
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
        <source>&amp;About Loupe</source>
        <translation>Ü&amp;ber Loupe</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
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
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Where the network runs</source>
        <translation>Wo das Netz läuft</translation>
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
    <name>loupe::ModelCardDialog</name>
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
        <source>Model card</source>
        <translation>Modellkarte</translation>
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
        <source>Score map at that pixel</source>
        <translation>Wertekarte an diesem Pixel</translation>
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
        <source>Where the picture&apos;s fine structure differs from its surroundings, as pasted, copied or painted-over areas often do. The score says how strongly, compared with photos the model has learned from. It is a hint where to look, to be checked by other means.</source>
        <translation>Wo die feine Struktur des Bildes von ihrer Umgebung abweicht, wie es eingefügte, kopierte oder übermalte Flächen oft tun. Der Wert sagt, wie stark, verglichen mit Fotos, aus denen das Modell gelernt hat. Er ist ein Hinweis, wo man hinsehen sollte, und auf anderem Weg zu prüfen.</translation>
    </message>
    <message>
        <source>Who edited the photo, when, or with what intent; whether what it shows is true; edits that left no trace the model knows. A photo without findings may still be edited.</source>
        <translation>Wer das Foto bearbeitet hat, wann und mit welcher Absicht; ob wahr ist, was es zeigt; Bearbeitungen, die keine dem Modell bekannte Spur hinterließen. Auch ein Foto ohne Befund kann bearbeitet sein.</translation>
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
