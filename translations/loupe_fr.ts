<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>loupe::AboutDialog</name>
    <message>
        <source>About Loupe</source>
        <translation>À propos de Loupe</translation>
    </message>
    <message>
        <source>A desktop workbench for image forgery analysis.</source>
        <translation>Un atelier logiciel pour l&apos;analyse des falsifications d&apos;images.</translation>
    </message>
    <message>
        <source>Works without a network connection. Photos are only read, never changed.</source>
        <translation>Fonctionne sans connexion réseau. Les photos sont seulement lues, jamais modifiées.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later; without any warranty.</source>
        <translation>Logiciel libre sous la licence GNU General Public License, version 3 ou ultérieure&#xa0;; sans aucune garantie.</translation>
    </message>
</context>
<context>
    <name>loupe::AdaptationPage</name>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Garde-fou</translation>
    </message>
    <message>
        <source>Labelled pictures like those of the collection, forged and unedited: they tell whether it helps. Unedited ones alone show false alarms.</source>
        <translation>Images étiquetées semblables à celles de la collection, falsifiées et non modifiées&#xa0;: elles disent si cela aide. Des images non modifiées seules ne montrent que les fausses alarmes.</translation>
    </message>
    <message>
        <source>Loupe&apos;s samples</source>
        <translation>Exemples de Loupe</translation>
    </message>
    <message>
        <source>Take the few photos that come with Loupe as a guard, where there are none of your own</source>
        <translation>Prendre comme garde-fou les quelques photos fournies avec Loupe, si vous n&apos;en avez pas à vous</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Prudent</translation>
    </message>
    <message>
        <source>As in the paper</source>
        <translation>Comme dans l&apos;article</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Careful: doubtful pictures are left out, unsure patches count less, jumps are skipped, the weights are averaged</source>
        <translation>Prudent&#xa0;: les images douteuses sont écartées, les patchs incertains comptent moins, les sauts sont ignorés, les poids sont moyennés</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d&apos;apprentissage</translation>
    </message>
    <message>
        <source>How far a step goes at most</source>
        <translation>Ampleur maximale d&apos;une étape</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Pictures at once; fewer need less memory</source>
        <translation>Images traitées à la fois&#xa0;; moins d&apos;images demandent moins de mémoire</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>How often every picture is seen</source>
        <translation>Nombre de fois où chaque image est vue</translation>
    </message>
    <message>
        <source>Adapt</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Measure, adapt a copy of the model, and measure again</source>
        <translation>Mesurer, adapter une copie du modèle, puis mesurer à nouveau</translation>
    </message>
    <message>
        <source>Go back to the model before</source>
        <translation>Revenir au modèle d&apos;avant</translation>
    </message>
    <message>
        <source>Use the model that the adapted one comes from</source>
        <translation>Utiliser le modèle dont est issu le modèle adapté</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>The model before is in use again; the adapted one stays installed.</source>
        <translation>Le modèle d&apos;avant est de nouveau utilisé&#xa0;; le modèle adapté reste installé.</translation>
    </message>
    <message>
        <source>Discarded; nothing has changed.</source>
        <translation>Abandonné&#xa0;; rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>The adapted model is installed and in use; the one before is untouched.</source>
        <translation>Le modèle adapté est installé et utilisé&#xa0;; celui d&apos;avant est intact.</translation>
    </message>
    <message>
        <source>The guard, before and after</source>
        <translation>Le garde-fou, avant et après</translation>
    </message>
    <message>
        <source>Pictures that changed most</source>
        <translation>Images qui ont le plus changé</translation>
    </message>
    <message>
        <source>Pictures of the collection, those that changed most first</source>
        <translation>Images de la collection, d&apos;abord celles qui ont le plus changé</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>Choisissez un modèle.</translation>
    </message>
    <message>
        <source>The last adapted model waits: keep it or discard it.</source>
        <translation>Le dernier modèle adapté est en attente&#xa0;: gardez-le ou abandonnez-le.</translation>
    </message>
    <message>
        <source>Adapting</source>
        <translation>Adaptation</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>étapes</translation>
    </message>
    <message>
        <source>Measuring the model before</source>
        <translation>Mesure du modèle d&apos;avant</translation>
    </message>
    <message>
        <source>Measuring the adapted model</source>
        <translation>Mesure du modèle adapté</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>images</translation>
    </message>
    <message>
        <source>Stopped; nothing was kept.</source>
        <translation>Arrêté&#xa0;; rien n&apos;a été gardé.</translation>
    </message>
    <message>
        <source>Without labelled pictures as a guard nobody knows whether it helped.</source>
        <translation>Sans images étiquetées comme garde-fou, personne ne sait si l&apos;adaptation a aidé.</translation>
    </message>
    <message>
        <source>Kept aside, not used: there are reasons against it.</source>
        <translation>Mis de côté, non utilisé&#xa0;: des raisons s&apos;y opposent.</translation>
    </message>
    <message>
        <source>Done. Keep the adapted model or discard it.</source>
        <translation>Terminé. Gardez le modèle adapté ou abandonnez-le.</translation>
    </message>
    <message>
        <source>%1 steps on %2 pictures: %3 gave a mask to learn from, %4 were left out as doubtful.</source>
        <translation>%1 étapes sur %2 images&#xa0;: %3 ont fourni un masque pour l&apos;apprentissage, %4 ont été écartées comme douteuses.</translation>
    </message>
    <message>
        <source>Collection: pictures with something marked %1 before, %2 after.</source>
        <translation>Collection, images où quelque chose est marqué&#xa0;: %1 avant, %2 après.</translation>
    </message>
    <message>
        <source>Unedited pictures of the guard: %1 of their area marked before, %2 after.</source>
        <translation>Images non modifiées du garde-fou&#xa0;: %1 de leur surface marquée avant, %2 après.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Drop the folders of the collection here, or take the photos of the open case. Labels, if there are any, are not looked at.</source>
        <translation>Déposez ici les dossiers de la collection, ou prenez les photos de l&apos;affaire ouverte. Les étiquettes, s&apos;il y en a, ne sont pas prises en compte.</translation>
    </message>
</context>
<context>
    <name>loupe::AlarmWords</name>
    <message>
        <source>The score reaches your threshold of %1.</source>
        <translation>Le score atteint votre seuil de %1.</translation>
    </message>
    <message>
        <source>The score lies below your threshold of %1.</source>
        <translation>Le score se situe en dessous de votre seuil de %1.</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n of your own photo(s), %1 of which reached it.</source>
        <translation>
            <numerusform>Mesuré sur %n de vos propres photos&#xa0;; %1 l&apos;ont atteint.</numerusform>
            <numerusform>Mesuré sur %n de vos propres photos&#xa0;; %1 l&apos;ont atteint.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n unedited photo(s) that the model&apos;s card names, %1 reached it.</source>
        <translation>
            <numerusform>Sur %n photo non modifiée qu&apos;indique la fiche du modèle, %1 l&apos;ont atteint.</numerusform>
            <numerusform>Sur les %n photos non modifiées qu&apos;indique la fiche du modèle, %1 l&apos;ont atteint.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photo(s): %2, 95 % interval %3 to %4</source>
        <translation>
            <numerusform>%1 sur %n photo&#xa0;: %2, intervalle à 95&#xa0;% de %3 à %4</numerusform>
            <numerusform>%1 sur %n photos&#xa0;: %2, intervalle à 95&#xa0;% de %3 à %4</numerusform>
        </translation>
    </message>
    <message>
        <source>To show with 95 % confidence that the rate is below %1 takes %2 photos if none of them alarms, and about %3 if %4 of them do.</source>
        <translation>Pour montrer avec une confiance de 95&#xa0;% que le taux est inférieur à %1, il faut %2 photos si aucune ne donne d&apos;alarme, et environ %3 si %4 d&apos;entre elles en donnent.</translation>
    </message>
</context>
<context>
    <name>loupe::CalibrateDialog</name>
    <message>
        <source>Calibrate on my photos</source>
        <translation>Étalonner sur mes photos</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Analyse all photos of the folder; they are only read</source>
        <translation>Analyser toutes les photos du dossier&#xa0;; elles sont seulement lues</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>photos</translation>
    </message>
    <message>
        <source>Choose a folder of photos that you know to be unedited, best of the kind that you examine: the same cameras, the same ways by which they came to you. Each of them that scores high is a false alarm.</source>
        <translation>Choisissez un dossier de photos que vous savez non modifiées, de préférence du même type que celles que vous examinez&#xa0;: mêmes appareils, mêmes voies par lesquelles elles vous sont parvenues. Chacune qui obtient un score élevé est une fausse alarme.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>A folder of unedited photos, with the folders in it</source>
        <translation>Un dossier de photos non modifiées, avec ses sous-dossiers</translation>
    </message>
    <message>
        <source>False alarms by band</source>
        <translation>Fausses alarmes par niveau</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>Score à partir de</translation>
    </message>
    <message>
        <source>Your photos that reach it</source>
        <translation>Vos photos qui l&apos;atteignent</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Accepted false alarms</source>
        <translation>Fausses alarmes acceptées</translation>
    </message>
    <message>
        <source>&amp;Accepted false alarms:</source>
        <translation>&amp;Fausses alarmes acceptées&#xa0;:</translation>
    </message>
    <message>
        <source>Use this threshold</source>
        <translation>Utiliser ce seuil</translation>
    </message>
    <message>
        <source>Keep what was measured for this model; the verdict then says on which side a photo lies</source>
        <translation>Conserver ce qui a été mesuré pour ce modèle&#xa0;; le verdict dit alors de quel côté se situe une photo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Forget what was measured on your photos with this model</source>
        <translation>Oublier ce qui a été mesuré sur vos photos avec ce modèle</translation>
    </message>
    <message>
        <source>Unedited photos</source>
        <translation>Photos non modifiées</translation>
    </message>
    <message>
        <source>No model is loaded yet.</source>
        <translation>Aucun modèle n&apos;est encore chargé.</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>Choisissez d&apos;abord un dossier.</translation>
    </message>
    <message>
        <source>There are no photos in this folder.</source>
        <translation>Il n&apos;y a aucune photo dans ce dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be analysed.</source>
        <translation>
            <numerusform>%n photo n&apos;a pas pu être analysée.</numerusform>
            <numerusform>%n photos n&apos;ont pas pu être analysées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Threshold %1. It is reached by %2.</source>
        <translation>Seuil %1. Il est atteint par %2.</translation>
    </message>
    <message>
        <source>Share of unedited photos that may reach your threshold</source>
        <translation>Part des photos non modifiées dont le score peut atteindre votre seuil</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n of your own photo(s) on %1.</source>
        <translation>
            <numerusform>Mesuré sur %n de vos propres photos, le %1.</numerusform>
            <numerusform>Mesuré sur %n de vos propres photos, le %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>More of your photos than you accept have the highest score there is: no threshold keeps to it.</source>
        <translation>Plus de vos photos que vous ne l&apos;acceptez ont le score le plus élevé qui soit&#xa0;: aucun seuil ne respecte cette limite.</translation>
    </message>
</context>
<context>
    <name>loupe::CaseMenu</name>
    <message>
        <source>Cases of Loupe (*.loupe)</source>
        <translation>Affaires de Loupe (*.loupe)</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>Affai&amp;re</translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation>&amp;Nouvelle affaire…</translation>
    </message>
    <message>
        <source>A file that keeps what scans find, your notes, and a log of it all</source>
        <translation>Un fichier qui conserve ce que les scans trouvent, vos notes et un journal du tout</translation>
    </message>
    <message>
        <source>&amp;Open case…</source>
        <translation>&amp;Ouvrir une affaire…</translation>
    </message>
    <message>
        <source>Go on with a case</source>
        <translation>Poursuivre une affaire</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Copy the case to another file and go on with that; a case saves itself</source>
        <translation>Copier l&apos;affaire dans un autre fichier et continuer avec celui-ci&#xa0;; une affaire s&apos;enregistre d&apos;elle-même</translation>
    </message>
    <message>
        <source>&amp;Check the case</source>
        <translation>&amp;Vérifier l&apos;affaire</translation>
    </message>
    <message>
        <source>Compute the log&apos;s hashes again, to see whether somebody has changed the file</source>
        <translation>Recalculer les empreintes du journal pour voir si quelqu&apos;un a modifié le fichier</translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>Aucune affaire n&apos;est ouverte.</translation>
    </message>
    <message>
        <source>Open &amp;recent case</source>
        <translation>Affaires ré&amp;centes</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouvelle affaire</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Ouvrir une affaire</translation>
    </message>
    <message>
        <source>Save the case as</source>
        <translation>Enregistrer l&apos;affaire sous</translation>
    </message>
    <message numerus="yes">
        <source>No change was found: all %n entries of the log fit together.</source>
        <translation>
            <numerusform>Aucune modification trouvée&#xa0;: le journal compte %n entrée et concorde.</numerusform>
            <numerusform>Aucune modification trouvée&#xa0;: les %n entrées du journal concordent toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The case was changed from outside: its log is broken at entry %1.</source>
        <translation>L&apos;affaire a été modifiée de l&apos;extérieur&#xa0;: son journal est rompu à l&apos;entrée %1.</translation>
    </message>
    <message numerus="yes">
        <source>The case was changed from outside: %n result(s) are not what was logged.</source>
        <translation>
            <numerusform>L&apos;affaire a été modifiée de l&apos;extérieur&#xa0;: %n résultat ne correspond pas à ce qui a été journalisé.</numerusform>
            <numerusform>L&apos;affaire a été modifiée de l&apos;extérieur&#xa0;: %n résultats ne correspondent pas à ce qui a été journalisé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loupe::CasePhotosButton</name>
    <message>
        <source>Take all photos of the open case as the collection; those that are gone are listed as problems</source>
        <translation>Prendre toutes les photos de l&apos;affaire ouverte comme collection&#xa0;; celles qui ont disparu sont signalées comme problèmes</translation>
    </message>
    <message>
        <source>Photos of the open case (%1)</source>
        <translation>Photos de l&apos;affaire ouverte (%1)</translation>
    </message>
    <message>
        <source>%1: photos of the case (%2)</source>
        <translation>%1&#xa0;: photos de l&apos;affaire (%2)</translation>
    </message>
</context>
<context>
    <name>loupe::CasePreview</name>
    <message>
        <source>Preview of the selected file</source>
        <translation>Aperçu du fichier sélectionné</translation>
    </message>
</context>
<context>
    <name>loupe::CaseTable</name>
    <message>
        <source>Files of the case</source>
        <translation>Fichiers de l&apos;affaire</translation>
    </message>
</context>
<context>
    <name>loupe::CaseTableModel</name>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Forged share</source>
        <translation>Part falsifiée</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
</context>
<context>
    <name>loupe::ChartMenu</name>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Échelle logarithmique</translation>
    </message>
    <message>
        <source>Equal factors become equal distances</source>
        <translation>Des rapports égaux deviennent des distances égales</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Voir de plus près</translation>
    </message>
    <message>
        <source>Show less of the axes</source>
        <translation>Montrer une moindre part des axes</translation>
    </message>
    <message>
        <source>Look from afar</source>
        <translation>Voir de plus loin</translation>
    </message>
    <message>
        <source>Show more of the axes</source>
        <translation>Montrer une plus grande part des axes</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Take back the zoom</source>
        <translation>Annuler le zoom</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l&apos;image…</translation>
    </message>
    <message>
        <source>Write the chart as it is seen, as PNG</source>
        <translation>Écrire le graphique tel qu&apos;il est affiché, au format PNG</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l&apos;image</translation>
    </message>
    <message>
        <source>Save values…</source>
        <translation>Enregistrer les valeurs…</translation>
    </message>
    <message>
        <source>Write the curves as CSV, not smoothed</source>
        <translation>Écrire les courbes au format CSV, sans lissage</translation>
    </message>
    <message>
        <source>Save values</source>
        <translation>Enregistrer les valeurs</translation>
    </message>
</context>
<context>
    <name>loupe::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Type a part of a command&apos;s name</source>
        <translation>Saisir une partie du nom d&apos;une commande</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Arrows choose, Enter runs, Escape closes</source>
        <translation>Les flèches choisissent, Entrée exécute, Échap ferme</translation>
    </message>
</context>
<context>
    <name>loupe::ComparisonView</name>
    <message>
        <source>Score %1, forged share %2 at the threshold %3</source>
        <translation>Score %1, part falsifiée %2 au seuil %3</translation>
    </message>
    <message>
        <source>Score map by %1 over the photo</source>
        <translation>Carte de scores de %1 sur la photo</translation>
    </message>
    <message>
        <source>As Inspect shows it: %1</source>
        <translation>Comme l&apos;affiche Inspecter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Both models on %1:</source>
        <translation>Les deux modèles sur %1&#xa0;:</translation>
    </message>
</context>
<context>
    <name>loupe::ContactSheet</name>
    <message>
        <source>Which pictures are shown</source>
        <translation>Quelles images sont affichées</translation>
    </message>
    <message>
        <source>Show all pictures, or those of one kind</source>
        <translation>Afficher toutes les images, ou celles d&apos;un type</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Forged</source>
        <translation>Falsifiées</translation>
    </message>
    <message>
        <source>Unedited</source>
        <translation>Non modifiées</translation>
    </message>
    <message>
        <source>Pictures with the outlines of their masks</source>
        <translation>Images avec les contours de leurs masques</translation>
    </message>
    <message>
        <source>What is forged is outlined; rest the pointer on a picture to read about it</source>
        <translation>Ce qui est falsifié est entouré&#xa0;; laissez le pointeur sur une image pour lire ce qu&apos;il en est</translation>
    </message>
</context>
<context>
    <name>loupe::ContactSheetModel</name>
    <message>
        <source>%1: unedited</source>
        <translation>%1&#xa0;: non modifiée</translation>
    </message>
    <message>
        <source>%1: forged, without a mask</source>
        <translation>%1&#xa0;: falsifiée, sans masque</translation>
    </message>
    <message>
        <source>%1: forged on %2 of its area</source>
        <translation>%1&#xa0;: falsifiée sur %2 de sa surface</translation>
    </message>
</context>
<context>
    <name>loupe::DataPanel</name>
    <message>
        <source>How it was read</source>
        <translation>Comment les données ont été lues</translation>
    </message>
    <message>
        <source>What is odd about it</source>
        <translation>Ce qui est inhabituel</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Progression de la lecture</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Add a folder of pictures</source>
        <translation>Ajouter un dossier d&apos;images</translation>
    </message>
    <message>
        <source>List…</source>
        <translation>Liste…</translation>
    </message>
    <message>
        <source>Add a CSV or JSON file that names pictures, masks and labels</source>
        <translation>Ajouter un fichier CSV ou JSON qui indique images, masques et étiquettes</translation>
    </message>
    <message>
        <source>Take the selected ones out; nothing on the disk is touched</source>
        <translation>Retirer les éléments sélectionnés&#xa0;; rien n&apos;est touché sur le disque</translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Les regarder…</translation>
    </message>
    <message>
        <source>%1: look at them</source>
        <translation>%1&#xa0;: les regarder</translation>
    </message>
    <message>
        <source>All pictures at a glance, with the outlines of their masks</source>
        <translation>Toutes les images d&apos;un coup d&apos;œil, avec les contours de leurs masques</translation>
    </message>
    <message>
        <source>%1: none are chosen yet.</source>
        <translation>%1&#xa0;: rien n&apos;est encore choisi.</translation>
    </message>
    <message>
        <source>The pictures are still being read.</source>
        <translation>Les images sont encore en cours de lecture.</translation>
    </message>
    <message>
        <source>The pictures were not read.</source>
        <translation>Les images n&apos;ont pas été lues.</translation>
    </message>
    <message>
        <source>Add lists of pictures</source>
        <translation>Ajouter des listes d&apos;images</translation>
    </message>
    <message>
        <source>Lists (*.csv *.json *.txt)</source>
        <translation>Listes (*.csv *.json *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>loupe::DatasetSummary</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>forged pictures in Tp, masks in Gt, unedited ones in Au</source>
        <translation>images falsifiées dans Tp, masques dans Gt, images non modifiées dans Au</translation>
    </message>
    <message>
        <source>pictures in real and fake, masks in masks</source>
        <translation>images dans real et fake, masques dans masks</translation>
    </message>
    <message>
        <source>a list of pictures, masks and labels</source>
        <translation>une liste d&apos;images, de masques et d&apos;étiquettes</translation>
    </message>
    <message>
        <source>a JSON list of pictures and masks</source>
        <translation>une liste JSON d&apos;images et de masques</translation>
    </message>
    <message>
        <source>photos that count as unedited, but for those with NAME.mask.png beside them</source>
        <translation>photos comptées comme non modifiées, sauf celles accompagnées d&apos;un fichier NOM.mask.png</translation>
    </message>
    <message>
        <source>%1 images: %2 forged (%3 with a mask), %4 unedited</source>
        <translation>%1 images&#xa0;: %2 falsifiées (%3 avec un masque), %4 non modifiées</translation>
    </message>
    <message>
        <source>%1 x %2 pixels</source>
        <translation>%1 x %2 pixels</translation>
    </message>
    <message>
        <source>%1 x %2 to %3 x %4 pixels</source>
        <translation>%1 x %2 à %3 x %4 pixels</translation>
    </message>
    <message>
        <source>forged: %1 of a picture on average, from %2 to %3</source>
        <translation>partie falsifiée&#xa0;: %1 d&apos;une image en moyenne, de %2 à %3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>There is no picture in it that can be used.</source>
        <translation>Il ne s&apos;y trouve aucune image utilisable.</translation>
    </message>
    <message>
        <source>No forged picture is among them; add some, with a mask for each.</source>
        <translation>Il n&apos;y a aucune image falsifiée parmi elles&#xa0;; ajoutez-en, avec un masque pour chacune.</translation>
    </message>
    <message>
        <source>No unedited picture is among them; add some, as nothing else shows false alarms.</source>
        <translation>Il n&apos;y a aucune image non modifiée parmi elles&#xa0;; ajoutez-en, car rien d&apos;autre ne révèle les fausses alarmes.</translation>
    </message>
    <message>
        <source>None of the forged pictures has a mask; without one nothing says where they are forged.</source>
        <translation>Aucune des images falsifiées n&apos;a de masque&#xa0;; sans masque, rien ne dit où elles sont falsifiées.</translation>
    </message>
    <message>
        <source>Training needs at least 2 forged and 2 unedited pictures: one of each is kept aside.</source>
        <translation>L&apos;entraînement demande au moins 2 images falsifiées et 2 non modifiées&#xa0;: une de chaque est mise de côté.</translation>
    </message>
    <message>
        <source>Only %1 forged and %2 unedited pictures: fewer than %3 of a kind teach little that holds elsewhere.</source>
        <translation>Seulement %1 images falsifiées et %2 non modifiées&#xa0;: avec moins de %3 d&apos;un type, le modèle n&apos;apprend guère ce qui vaut ailleurs.</translation>
    </message>
    <message>
        <source>Only %1 forged and %2 unedited pictures: with fewer than %3 of a kind the intervals are wide.</source>
        <translation>Seulement %1 images falsifiées et %2 non modifiées&#xa0;: avec moins de %3 d&apos;un type, les intervalles sont larges.</translation>
    </message>
    <message>
        <source>One kind is more than ten times as frequent as the other.</source>
        <translation>Un type est plus de dix fois plus fréquent que l&apos;autre.</translation>
    </message>
    <message>
        <source>No forged picture is among them: they show false alarms, not whether more is found.</source>
        <translation>Il n&apos;y a aucune image falsifiée parmi elles&#xa0;: elles montrent les fausses alarmes, mais pas si davantage est trouvé.</translation>
    </message>
    <message>
        <source>%1 forged pictures have no mask: they count for the whole picture only.</source>
        <translation>%1 images falsifiées n&apos;ont pas de masque&#xa0;: elles ne comptent que pour l&apos;image entière.</translation>
    </message>
</context>
<context>
    <name>loupe::DecisionPanel</name>
    <message>
        <source>Pictures with this score or a higher one are called forged</source>
        <translation>Les images ayant ce score ou un score plus élevé sont classées falsifiées</translation>
    </message>
    <message>
        <source>Threshold of the image score</source>
        <translation>Seuil du score d&apos;image</translation>
    </message>
    <message>
        <source>Threshold of the image score, as a number</source>
        <translation>Seuil du score d&apos;image, en chiffres</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>called forged</source>
        <translation>classée falsifiée</translation>
    </message>
    <message>
        <source>not called forged</source>
        <translation>non classée falsifiée</translation>
    </message>
    <message>
        <source>forged</source>
        <translation>falsifiée</translation>
    </message>
    <message>
        <source>unedited</source>
        <comment>label of a picture</comment>
        <translation>non modifiée</translation>
    </message>
    <message>
        <source>Detection rate %1, false-alarm rate %2, accuracy %3, F1 %4</source>
        <translation>Taux de détection %1, taux de fausses alarmes %2, exactitude %3, F1 %4</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>loupe::DocumentText</name>
    <message>
        <source>Forged pictures</source>
        <translation>Images falsifiées</translation>
    </message>
    <message>
        <source>%1, of which %2 have a mask</source>
        <translation>%1, dont %2 avec un masque</translation>
    </message>
    <message>
        <source>Unedited pictures</source>
        <translation>Images non modifiées</translation>
    </message>
    <message>
        <source>Failed, counted nowhere</source>
        <translation>En échec, comptées nulle part</translation>
    </message>
    <message>
        <source>Fingerprint of the data</source>
        <translation>Empreinte des données</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>SHA-256 of the weights</source>
        <translation>SHA-256 des poids</translation>
    </message>
    <message>
        <source>SHA-256 of the model&apos;s card</source>
        <translation>SHA-256 de la fiche du modèle</translation>
    </message>
    <message>
        <source>Computed on</source>
        <translation>Calculé sur</translation>
    </message>
    <message>
        <source>Image threshold</source>
        <translation>Seuil d&apos;image</translation>
    </message>
    <message>
        <source>Pixel threshold</source>
        <translation>Seuil de pixel</translation>
    </message>
    <message>
        <source>Samples for the intervals</source>
        <translation>Tirages pour les intervalles</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1, graine %2</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce qu&apos;il signifie</translation>
    </message>
    <message>
        <source>forged</source>
        <translation>falsifiée</translation>
    </message>
    <message>
        <source>unedited</source>
        <comment>label of a picture</comment>
        <translation>non modifiée</translation>
    </message>
    <message>
        <source>Decisions at the image threshold %1</source>
        <translation>Décisions au seuil d&apos;image %1</translation>
    </message>
    <message>
        <source>called forged</source>
        <translation>classée falsifiée</translation>
    </message>
    <message>
        <source>not called forged</source>
        <translation>non classée falsifiée</translation>
    </message>
    <message>
        <source>Detection rate %1, false-alarm rate %2, accuracy %3.</source>
        <translation>Taux de détection %1, taux de fausses alarmes %2, exactitude %3.</translation>
    </message>
    <message>
        <source>Pictures, worst first</source>
        <translation>Images, les pires d&apos;abord</translation>
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation>Les %1 premières sur %2.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Pixel F1</source>
        <translation>F1 pixel</translation>
    </message>
    <message>
        <source>Forged, found</source>
        <translation>Falsifié, trouvé</translation>
    </message>
    <message>
        <source>Forged, true</source>
        <translation>Falsifié, réel</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Evaluation of %1</source>
        <translation>Évaluation de %1</translation>
    </message>
    <message>
        <source>Loupe · traces of editing in photos</source>
        <translation>Loupe · traces de modification dans les photos</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Établi avec</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
</context>
<context>
    <name>loupe::EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>Édi&amp;tion</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take back the last change of a status or a note</source>
        <translation>Annuler le dernier changement d&apos;un état ou d&apos;une note</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Make again what was taken back</source>
        <translation>Rétablir ce qui a été annulé</translation>
    </message>
    <message>
        <source>Nothing was changed in this case yet.</source>
        <translation>Rien n&apos;a encore été changé dans cette affaire.</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Rien n&apos;a été annulé.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>loupe::ErrorText</name>
    <message>
        <source>The picture is larger than the limit allows; raise the limit if there is memory for it.</source>
        <translation>L&apos;image dépasse la taille limite&#xa0;; relevez la limite s&apos;il y a assez de mémoire.</translation>
    </message>
    <message>
        <source>The picture has %1 x %2 pixels, the limit is %3 megapixels; raise the limit if there is memory for it.</source>
        <translation>L&apos;image a %1 x %2 pixels, la limite est de %3 mégapixels&#xa0;; relevez la limite s&apos;il y a assez de mémoire.</translation>
    </message>
    <message>
        <source>The file has changed since it was analysed; scan it again.</source>
        <translation>Le fichier a changé depuis son analyse&#xa0;; scannez-le à nouveau.</translation>
    </message>
    <message>
        <source>This is no case of Loupe, or its file is damaged; choose another or go back to a copy.</source>
        <translation>Ce n&apos;est pas une affaire de Loupe, ou son fichier est endommagé&#xa0;; choisissez-en une autre ou revenez à une copie.</translation>
    </message>
    <message>
        <source>This case was written by a newer version of Loupe and was left as it is; update Loupe to open it.</source>
        <translation>Cette affaire a été écrite par une version plus récente de Loupe et a été laissée telle quelle&#xa0;; mettez Loupe à jour pour l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>The case can only be read here: another program has it open, or its file or folder cannot be written.</source>
        <translation>Ici, l&apos;affaire ne peut être que lue&#xa0;: un autre programme l&apos;a ouverte, ou son fichier ou son dossier n&apos;est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>The file is not there any more; it may have been moved, renamed or deleted.</source>
        <translation>Le fichier n&apos;est plus là&#xa0;; il a peut-être été déplacé, renommé ou supprimé.</translation>
    </message>
    <message>
        <source>The file could not be read; check its permissions and whether its drive is still connected.</source>
        <translation>Le fichier n&apos;a pas pu être lu&#xa0;; vérifiez ses droits d&apos;accès et si son lecteur est toujours connecté.</translation>
    </message>
    <message>
        <source>The file is empty; copy it again from its source.</source>
        <translation>Le fichier est vide&#xa0;; copiez-le à nouveau depuis sa source.</translation>
    </message>
    <message>
        <source>This is not a picture: its content is of no picture format, whatever its name says.</source>
        <translation>Ce n&apos;est pas une image&#xa0;: son contenu n&apos;est d&apos;aucun format d&apos;image, quoi que dise son nom.</translation>
    </message>
    <message>
        <source>The picture is damaged or cut off; copy it again from its source.</source>
        <translation>L&apos;image est endommagée ou tronquée&#xa0;; copiez-la à nouveau depuis sa source.</translation>
    </message>
    <message>
        <source>This picture format is not supported; convert a copy to PNG or TIFF and open that.</source>
        <translation>Ce format d&apos;image n&apos;est pas pris en charge&#xa0;; convertissez une copie en PNG ou TIFF et ouvrez celle-ci.</translation>
    </message>
    <message>
        <source>The result could not be written; check the folder and its permissions.</source>
        <translation>Le résultat n&apos;a pas pu être écrit&#xa0;; vérifiez le dossier et ses droits d&apos;accès.</translation>
    </message>
    <message>
        <source>The disk is full; free some space and try again.</source>
        <translation>Le disque est plein&#xa0;; libérez de l&apos;espace et réessayez.</translation>
    </message>
    <message>
        <source>No model was found there; choose a folder that holds card.json and model.safetensors.</source>
        <translation>Aucun modèle n&apos;a été trouvé à cet endroit&#xa0;; choisissez un dossier qui contient card.json et model.safetensors.</translation>
    </message>
    <message>
        <source>This model is damaged or is no model of Loupe; choose another or copy it again.</source>
        <translation>Ce modèle est endommagé ou n&apos;est pas un modèle de Loupe&#xa0;; choisissez-en un autre ou copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>This model was made for a newer version of Loupe; update Loupe to use it.</source>
        <translation>Ce modèle a été fait pour une version plus récente de Loupe&#xa0;; mettez Loupe à jour pour l&apos;utiliser.</translation>
    </message>
    <message>
        <source>The weights do not fit the network that the model&apos;s card describes; the model was not loaded.</source>
        <translation>Les poids ne correspondent pas au réseau que décrit la fiche du modèle&#xa0;; le modèle n&apos;a pas été chargé.</translation>
    </message>
    <message>
        <source>The chosen device is not available on this computer; choose another or let Loupe choose.</source>
        <translation>Le périphérique choisi n&apos;est pas disponible sur cet ordinateur&#xa0;; choisissez-en un autre ou laissez Loupe choisir.</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>Le travail a été annulé.</translation>
    </message>
    <message>
        <source>There was not enough memory; close other programs or use a smaller picture.</source>
        <translation>La mémoire n&apos;a pas suffi&#xa0;; fermez d&apos;autres programmes ou utilisez une image plus petite.</translation>
    </message>
    <message>
        <source>A setting has a value that does not work here; check what was chosen.</source>
        <translation>Un réglage a une valeur qui ne convient pas ici&#xa0;; vérifiez ce qui a été choisi.</translation>
    </message>
    <message>
        <source>Something went wrong inside Loupe; the details help to find out what.</source>
        <translation>Un problème est survenu dans Loupe&#xa0;; les détails aident à trouver lequel.</translation>
    </message>
    <message>
        <source>It is not there, or no picture in it can be used: %1</source>
        <translation>Cela n&apos;existe pas, ou aucune image n&apos;y est utilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>It cannot be told which pictures are forged: %1</source>
        <translation>Impossible de savoir quelles images sont falsifiées&#xa0;: %1</translation>
    </message>
    <message>
        <source>This cannot be run: %1.</source>
        <translation>Exécution impossible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A file could not be read any more; check that it and its drive are still there: %1</source>
        <translation>Un fichier n&apos;a plus pu être lu&#xa0;; vérifiez que ce fichier et son lecteur sont toujours là&#xa0;: %1</translation>
    </message>
    <message>
        <source>There was not enough memory; choose smaller batches or close other programs.</source>
        <translation>La mémoire n&apos;a pas suffi&#xa0;; choisissez des lots plus petits ou fermez d&apos;autres programmes.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>The collection has only %1 pictures; fewer than %2 are learned by heart.</source>
        <translation>La collection n&apos;a que %1 images&#xa0;; à moins de %2, elles sont apprises par cœur.</translation>
    </message>
    <message>
        <source>The model found no picture forged enough to learn from.</source>
        <translation>Le modèle n&apos;a trouvé aucune image assez falsifiée pour servir à l&apos;apprentissage.</translation>
    </message>
    <message>
        <source>The model called every picture of the collection forged: it cannot tell them apart.</source>
        <translation>Le modèle a classé falsifiée chaque image de la collection&#xa0;: il ne sait pas les distinguer.</translation>
    </message>
    <message>
        <source>Nothing was better on the guard; the model that was written is the original.</source>
        <translation>Rien n&apos;a fait mieux sur le garde-fou&#xa0;; le modèle écrit est l&apos;original.</translation>
    </message>
    <message>
        <source>More of the guard&apos;s unedited pictures is marked: %1 before, %2 after.</source>
        <translation>Une plus grande part des images non modifiées du garde-fou est marquée&#xa0;: %1 avant, %2 après.</translation>
    </message>
    <message>
        <source>Reduced from %1 to 8 bits per channel for the analysis.</source>
        <translation>Réduite de %1 à 8 bits par canal pour l&apos;analyse.</translation>
    </message>
    <message>
        <source>A grey picture: analysed as three equal colour channels.</source>
        <translation>Image en niveaux de gris&#xa0;: analysée comme trois canaux de couleur identiques.</translation>
    </message>
    <message>
        <source>A picture with a colour palette: analysed in full colour.</source>
        <translation>Image à palette de couleurs&#xa0;: analysée en couleurs complètes.</translation>
    </message>
    <message>
        <source>Converted from CMYK without a colour profile: colours may differ from print.</source>
        <translation>Convertie depuis CMJN sans profil de couleur&#xa0;: les couleurs peuvent différer de l&apos;impression.</translation>
    </message>
    <message>
        <source>Transparency was ignored.</source>
        <translation>La transparence a été ignorée.</translation>
    </message>
    <message>
        <source>Turned upright as the camera noted (EXIF orientation %1).</source>
        <translation>Redressée selon l&apos;indication de l&apos;appareil photo (orientation EXIF %1).</translation>
    </message>
    <message>
        <source>Only the first of %1 frames was analysed.</source>
        <translation>Seule la première des %1 images du fichier a été analysée.</translation>
    </message>
    <message>
        <source>Camera RAW, developed with neutral settings: not the picture that the camera would have saved.</source>
        <translation>RAW d&apos;appareil photo, développé avec des réglages neutres&#xa0;: ce n&apos;est pas l&apos;image que l&apos;appareil aurait enregistrée.</translation>
    </message>
    <message>
        <source>The file is damaged, parts of the picture may be missing (%1).</source>
        <translation>Le fichier est endommagé, des parties de l&apos;image peuvent manquer (%1).</translation>
    </message>
    <message>
        <source>Scaled from %1 x %2 to %3 x %3 pixels: edits under about %4 pixels cannot be seen.</source>
        <translation>Mise à l&apos;échelle de %1 x %2 à %3 x %3 pixels&#xa0;: les modifications de moins d&apos;environ %4 pixels ne peuvent pas être vues.</translation>
    </message>
    <message>
        <source>Analysed at full resolution in one tile of %1 pixels.</source>
        <translation>Analysée en pleine résolution en une tuile de %1 pixels.</translation>
    </message>
    <message>
        <source>Analysed at full resolution in %1 tiles of %2 pixels.</source>
        <translation>Analysée en pleine résolution en %1 tuiles de %2 pixels.</translation>
    </message>
    <message>
        <source>Smaller than the network&apos;s view of %1 pixels: it was padded, and the result is less reliable.</source>
        <translation>Plus petite que le champ de %1 pixels du réseau&#xa0;: elle a été complétée, et le résultat est moins fiable.</translation>
    </message>
    <message>
        <source>Ran on the CPU: %1.</source>
        <translation>Exécuté sur le CPU&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Computed in %2 instead of %1, which this device cannot do.</source>
        <translation>Calculé en %2 au lieu de %1, que ce périphérique ne permet pas.</translation>
    </message>
    <message>
        <source>The model is a preview: do not rely on its result alone.</source>
        <translation>Le modèle est une version préliminaire&#xa0;: ne vous fiez pas à son seul résultat.</translation>
    </message>
    <message>
        <source>Compressed so strongly (JPEG quality about %1) that the model found next to nothing in such pictures: that it finds no trace here says nothing.</source>
        <translation>Compression si forte (qualité JPEG d&apos;environ %1) que le modèle n&apos;a presque rien trouvé dans de telles images&#xa0;: qu&apos;aucune trace ne soit trouvée ici ne veut rien dire.</translation>
    </message>
    <message>
        <source>Compressed so strongly that the model found next to nothing in such pictures: that it finds no trace here says nothing.</source>
        <translation>Compression si forte que le modèle n&apos;a presque rien trouvé dans de telles images&#xa0;: qu&apos;aucune trace ne soit trouvée ici ne veut rien dire.</translation>
    </message>
    <message>
        <source>It cannot be used: no picture, damaged or not readable; it is left out.</source>
        <translation>Inutilisable&#xa0;: pas une image, endommagée ou illisible&#xa0;; elle est écartée.</translation>
    </message>
    <message>
        <source>A mask without its picture; give both the same name.</source>
        <translation>Un masque sans son image&#xa0;; donnez le même nom aux deux.</translation>
    </message>
    <message>
        <source>Forged, but without a usable mask: it trains the verdict on the whole picture only.</source>
        <translation>Falsifiée, mais sans masque utilisable&#xa0;: elle n&apos;entraîne que le verdict sur l&apos;image entière.</translation>
    </message>
    <message>
        <source>The mask has another size than its picture; it is scaled to fit.</source>
        <translation>Le masque n&apos;a pas la même taille que son image&#xa0;; il est mis à l&apos;échelle.</translation>
    </message>
    <message>
        <source>The mask marks nothing; its picture counts as authentic.</source>
        <translation>Le masque ne marque rien&#xa0;; son image compte comme non modifiée.</translation>
    </message>
    <message>
        <source>The same file is there under another name; this copy is left out.</source>
        <translation>Le même fichier est présent sous un autre nom&#xa0;; cette copie est écartée.</translation>
    </message>
    <message>
        <source>The same file is there as forged and as authentic; all copies are left out.</source>
        <translation>Le même fichier est présent comme falsifié et comme non modifié&#xa0;; toutes les copies sont écartées.</translation>
    </message>
    <message>
        <source>What the list says there cannot be used; a line is image, mask and label.</source>
        <translation>Ce que la liste indique là est inutilisable&#xa0;; une ligne contient image, masque et étiquette.</translation>
    </message>
    <message>
        <source>It lies outside of the folders that say what is forged; it is left out.</source>
        <translation>Se trouve hors des dossiers qui indiquent ce qui est falsifié&#xa0;; écartée.</translation>
    </message>
    <message>
        <source>no NVIDIA driver</source>
        <translation>pas de pilote NVIDIA</translation>
    </message>
    <message>
        <source>the CUDA libraries are not installed</source>
        <translation>les bibliothèques CUDA ne sont pas installées</translation>
    </message>
    <message>
        <source>the NVIDIA driver reports no usable GPU</source>
        <translation>le pilote NVIDIA ne signale aucun GPU utilisable</translation>
    </message>
    <message>
        <source>the GPU&apos;s memory does not hold this picture</source>
        <translation>la mémoire du GPU ne suffit pas pour cette image</translation>
    </message>
    <message>
        <source>Strong trace</source>
        <translation>Trace forte</translation>
    </message>
    <message>
        <source>Moderate trace</source>
        <translation>Trace modérée</translation>
    </message>
    <message>
        <source>Weak or inconclusive</source>
        <translation>Faible ou non concluante</translation>
    </message>
    <message>
        <source>No trace found</source>
        <translation>Aucune trace trouvée</translation>
    </message>
    <message>
        <source>Compressed too far to tell</source>
        <translation>Compression trop forte pour se prononcer</translation>
    </message>
    <message>
        <source>It calls nearly every picture of the collection the same now: something is marked on %1 of them before, on %2 after.</source>
        <translation>Il classe à présent presque toutes les images de la collection de la même façon&#xa0;: quelque chose était marqué sur %1 d&apos;entre elles avant, sur %2 après.</translation>
    </message>
    <message>
        <source>The file has the same content as %1; the result is the one of that file.</source>
        <translation>Le fichier a le même contenu que %1&#xa0;; le résultat est celui de ce fichier-là.</translation>
    </message>
</context>
<context>
    <name>loupe::EvaluatedImagesModel</name>
    <message>
        <source>forged</source>
        <translation>falsifiée</translation>
    </message>
    <message>
        <source>unedited</source>
        <comment>label of a picture</comment>
        <translation>non modifiée</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Pixel F1</source>
        <translation>F1 pixel</translation>
    </message>
    <message>
        <source>Forged, found</source>
        <translation>Falsifié, trouvé</translation>
    </message>
    <message>
        <source>Forged, true</source>
        <translation>Falsifié, réel</translation>
    </message>
    <message>
        <source>The file&apos;s name; double-click or Enter opens it</source>
        <translation>Le nom du fichier&#xa0;; un double-clic ou Entrée l&apos;ouvre</translation>
    </message>
    <message>
        <source>What the data says</source>
        <translation>Ce que disent les données</translation>
    </message>
    <message>
        <source>What the model said of the picture as a whole</source>
        <translation>Ce que le modèle a dit de l&apos;image entière</translation>
    </message>
    <message>
        <source>The model&apos;s band</source>
        <translation>Le niveau donné par le modèle</translation>
    </message>
    <message>
        <source>How well the mask was met, 0 to 1</source>
        <translation>À quel point le masque a été retrouvé, de 0 à 1</translation>
    </message>
    <message>
        <source>Share of the picture that the model marks</source>
        <translation>Part de l&apos;image que marque le modèle</translation>
    </message>
    <message>
        <source>Share of the picture that the data marks</source>
        <translation>Part de l&apos;image que marquent les données</translation>
    </message>
</context>
<context>
    <name>loupe::EvaluationPage</name>
    <message>
        <source>Labelled pictures</source>
        <translation>Images étiquetées</translation>
    </message>
    <message>
        <source>Drop folders of forged and unedited pictures here, with a mask for each forged one.</source>
        <translation>Déposez ici des dossiers d&apos;images falsifiées et non modifiées, avec un masque pour chaque image falsifiée.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>No other model</source>
        <translation>Aucun autre modèle</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>The model that is measured</source>
        <translation>Le modèle qui est mesuré</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>A second model, measured on the same pictures and shown beside the first</source>
        <translation>Un second modèle, mesuré sur les mêmes images et affiché à côté du premier</translation>
    </message>
    <message>
        <source>Image threshold</source>
        <translation>Seuil d&apos;image</translation>
    </message>
    <message>
        <source>Pictures with this score or a higher one count as forged; published results have 0.5</source>
        <translation>Les images ayant ce score ou un score plus élevé comptent comme falsifiées&#xa0;; les résultats publiés utilisent 0,5</translation>
    </message>
    <message>
        <source>the model&apos;s own</source>
        <translation>celui du modèle</translation>
    </message>
    <message>
        <source>Pixel threshold</source>
        <translation>Seuil de pixel</translation>
    </message>
    <message>
        <source>Pixels with a higher score count as forged</source>
        <translation>Les pixels ayant un score plus élevé comptent comme falsifiés</translation>
    </message>
    <message>
        <source>no intervals</source>
        <translation>pas d&apos;intervalles</translation>
    </message>
    <message>
        <source>Samples for the intervals</source>
        <translation>Tirages pour les intervalles</translation>
    </message>
    <message>
        <source>How often the pictures are drawn again to see how sure each figure is; 1000 is usual</source>
        <translation>Nombre de nouveaux tirages au sort des images, pour voir à quel point chaque chiffre est sûr&#xa0;; 1000 est courant</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Run the model over all pictures and measure it</source>
        <translation>Exécuter le modèle sur toutes les images et le mesurer</translation>
    </message>
    <message>
        <source>images</source>
        <translation>images</translation>
    </message>
    <message>
        <source>Figures…</source>
        <translation>Chiffres…</translation>
    </message>
    <message>
        <source>Write the figures as CSV</source>
        <translation>Écrire les chiffres au format CSV</translation>
    </message>
    <message>
        <source>Pictures…</source>
        <translation>Images…</translation>
    </message>
    <message>
        <source>Write a line for each picture as CSV</source>
        <translation>Écrire une ligne par image au format CSV</translation>
    </message>
    <message>
        <source>All…</source>
        <translation>Tout…</translation>
    </message>
    <message>
        <source>Write everything as JSON</source>
        <translation>Tout écrire au format JSON</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>Choisissez un modèle.</translation>
    </message>
    <message>
        <source>Both models are the same; choose another one to compare with.</source>
        <translation>Les deux modèles sont identiques&#xa0;; choisissez-en un autre pour la comparaison.</translation>
    </message>
    <message>
        <source>Measured on %1 forged (%2 with a mask) and %3 unedited pictures.</source>
        <translation>Mesuré sur %1 images falsifiées (%2 avec un masque) et %3 non modifiées.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) failed; they are at the top of the list.</source>
        <translation>
            <numerusform>%n image en échec&#xa0;; elle est en haut de la liste.</numerusform>
            <numerusform>%n images en échec&#xa0;; elles sont en haut de la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is one of the pictures; choose another name.</source>
        <translation>%1 est l&apos;une des images&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Write figures, curves and the worst pictures as PDF</source>
        <translation>Écrire les chiffres, les courbes et les pires images au format PDF</translation>
    </message>
    <message>
        <source>The PDF is being written…</source>
        <translation>Écriture du PDF en cours…</translation>
    </message>
</context>
<context>
    <name>loupe::EvaluationView</name>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Image scores</source>
        <translation>Scores d&apos;image</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>images</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Pictures, worst first</source>
        <translation>Images, les pires d&apos;abord</translation>
    </message>
    <message>
        <source>Select a figure to read what it means.</source>
        <translation>Sélectionnez un chiffre pour lire ce qu&apos;il signifie.</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>false-alarm rate</source>
        <translation>taux de fausses alarmes</translation>
    </message>
    <message>
        <source>detection rate</source>
        <translation>taux de détection</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>Précision et rappel</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>rappel</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>mean score</source>
        <translation>score moyen</translation>
    </message>
    <message>
        <source>share that is forged</source>
        <translation>part falsifiée</translation>
    </message>
    <message>
        <source>guessing</source>
        <translation>au hasard</translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation>cas idéal</translation>
    </message>
    <message>
        <source>unedited</source>
        <comment>label of a picture</comment>
        <translation>non modifiée</translation>
    </message>
    <message>
        <source>forged</source>
        <translation>falsifiée</translation>
    </message>
</context>
<context>
    <name>loupe::EvidenceText</name>
    <message>
        <source>Half of the picture changes by less than %1 grey levels when it is saved at quality %2.</source>
        <translation>La moitié de l&apos;image change de moins de %1 niveaux de gris quand elle est enregistrée à la qualité %2.</translation>
    </message>
    <message>
        <source>No area stands out as compressed before, or in another way than the rest.</source>
        <translation>Aucune zone ne se distingue du reste par une compression antérieure ou différente.</translation>
    </message>
    <message>
        <source>About %1 % of the picture differs by an earlier compression of quality %2.</source>
        <translation>Environ %1&#xa0;% de l&apos;image diffèrent par une compression antérieure de qualité %2.</translation>
    </message>
    <message>
        <source>Its blocks begin at column %1 and row %2 of each 8 x 8 pixels.</source>
        <translation>Ses blocs commencent à la colonne %1 et à la ligne %2 de chaque carré de 8 x 8 pixels.</translation>
    </message>
    <message>
        <source>Usual noise: %1 grey levels; nine tenths of the picture lie between %2 and %3.</source>
        <translation>Bruit habituel&#xa0;: %1 niveaux de gris&#xa0;; neuf dixièmes de l&apos;image se situent entre %2 et %3.</translation>
    </message>
    <message>
        <source>Areas whose blocks lie on a grid of their own: %1; the clearest begins at column %2 and row %3.</source>
        <translation>Zones dont les blocs suivent leur propre grille&#xa0;: %1&#xa0;; la plus nette commence à la colonne %2 et à la ligne %3.</translation>
    </message>
    <message>
        <source>No area lies on a block grid of its own.</source>
        <translation>Aucune zone ne suit sa propre grille de blocs.</translation>
    </message>
    <message>
        <source>The picture&apos;s own blocks begin at column %1 and row %2.</source>
        <translation>Les propres blocs de l&apos;image commencent à la colonne %1 et à la ligne %2.</translation>
    </message>
    <message>
        <source>The picture as a whole shows no JPEG blocks.</source>
        <translation>L&apos;image dans son ensemble ne montre pas de blocs JPEG.</translation>
    </message>
    <message>
        <source>No two areas were found that show the same content.</source>
        <translation>Aucune paire de zones montrant le même contenu n&apos;a été trouvée.</translation>
    </message>
    <message>
        <source>Pairs of areas that show the same content: %1.</source>
        <translation>Paires de zones montrant le même contenu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The clearest is scaled by %1 and turned by %2 degrees; its score is %3.</source>
        <translation>La plus nette est mise à l&apos;échelle par %1 et tournée de %2 degrés&#xa0;; son score est %3.</translation>
    </message>
    <message>
        <source>Error levels</source>
        <translation>Niveaux d&apos;erreur</translation>
    </message>
    <message>
        <source>JPEG ghost</source>
        <translation>Fantôme JPEG</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Block grid</source>
        <translation>Grille de blocs</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>How much each place changes when the photo is saved as JPEG once more.</source>
        <translation>De combien chaque endroit change quand la photo est enregistrée une fois de plus en JPEG.</translation>
    </message>
    <message>
        <source>Areas that were compressed before at another quality than the rest.</source>
        <translation>Zones compressées auparavant à une autre qualité que le reste.</translation>
    </message>
    <message>
        <source>How strong the noise is, place by place.</source>
        <translation>Intensité du bruit, endroit par endroit.</translation>
    </message>
    <message>
        <source>Areas whose JPEG blocks do not lie on the grid of the rest.</source>
        <translation>Zones dont les blocs JPEG ne suivent pas la grille du reste.</translation>
    </message>
    <message>
        <source>Areas of the photo that were copied to another place in it.</source>
        <translation>Zones de la photo qui ont été copiées à un autre endroit de celle-ci.</translation>
    </message>
    <message>
        <source>Change, grey levels</source>
        <translation>Changement, niveaux de gris</translation>
    </message>
    <message>
        <source>Ghost, deeper than usual</source>
        <translation>Fantôme, plus profond que d&apos;habitude</translation>
    </message>
    <message>
        <source>Noise, grey levels</source>
        <translation>Bruit, niveaux de gris</translation>
    </message>
    <message>
        <source>Foreign grid, significance</source>
        <translation>Grille étrangère, significativité</translation>
    </message>
    <message>
        <source>From the solid outline to the broken one</source>
        <translation>Du contour continu au contour en tirets</translation>
    </message>
</context>
<context>
    <name>loupe::FactsModel</name>
    <message>
        <source>libjpeg (IJG), quality %1: all tables exactly</source>
        <translation>libjpeg (IJG), qualité %1&#xa0;: toutes les tables exactement</translation>
    </message>
    <message>
        <source>luma as libjpeg at quality %1, chroma otherwise</source>
        <translation>luminance comme libjpeg à la qualité %1, chrominance différente</translation>
    </message>
    <message>
        <source>like libjpeg at quality %1, rounded otherwise</source>
        <translation>comme libjpeg à la qualité %1, arrondi différemment</translation>
    </message>
    <message>
        <source>not a standard table: a camera&apos;s, a phone&apos;s or a program&apos;s own</source>
        <translation>pas une table standard&#xa0;: propre à un appareil photo, un téléphone ou un programme</translation>
    </message>
    <message>
        <source>there, but it cannot be decoded</source>
        <translation>présente, mais impossible à décoder</translation>
    </message>
    <message>
        <source>none</source>
        <translation>néant</translation>
    </message>
    <message>
        <source>%1 × %2; differs from the picture by %3 grey levels, correlation %4</source>
        <translation>%1 × %2&#xa0;; diffère de l&apos;image de %3 niveaux de gris, corrélation %4</translation>
    </message>
    <message>
        <source>its sides have another proportion</source>
        <translation>ses côtés ont d&apos;autres proportions</translation>
    </message>
    <message>
        <source>JUMBF boxes, but no C2PA manifest</source>
        <translation>boîtes JUMBF, mais pas de manifeste C2PA</translation>
    </message>
    <message>
        <source>C2PA manifest there; its signature was not checked</source>
        <translation>manifeste C2PA présent&#xa0;; sa signature n&apos;a pas été vérifiée</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encodeur</translation>
    </message>
    <message>
        <source>Photoshop save level</source>
        <translation>Niveau d&apos;enregistrement Photoshop</translation>
    </message>
    <message>
        <source>%1 of 12</source>
        <translation>%1 sur 12</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>Vignette</translation>
    </message>
    <message>
        <source>Content credentials</source>
        <translation>Identifiants de contenu</translation>
    </message>
    <message>
        <source>Behind the picture&apos;s end</source>
        <translation>Après la fin de l&apos;image</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>Traces of software</source>
        <translation>Traces de logiciels</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>at %1, %2 bytes</source>
        <translation>à %1, %2 octets</translation>
    </message>
    <message>
        <source>(damaged)</source>
        <translation>(endommagé)</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>%1 of %2 bits</source>
        <translation>%1 de %2 bits</translation>
    </message>
    <message>
        <source>EXIF orientation</source>
        <translation>Orientation EXIF</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Images du fichier</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <translation>%1 (estimée)</translation>
    </message>
    <message>
        <source>own tables</source>
        <translation>tables propres</translation>
    </message>
    <message>
        <source>Mean luma step</source>
        <translation>Pas moyen de luminance</translation>
    </message>
    <message>
        <source>Chroma subsampling</source>
        <translation>Sous-échantillonnage de la chrominance</translation>
    </message>
    <message>
        <source>unusual</source>
        <translation>inhabituel</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Codage</translation>
    </message>
    <message>
        <source>progressive</source>
        <translation>progressif</translation>
    </message>
    <message>
        <source>sequential</source>
        <translation>séquentiel</translation>
    </message>
    <message>
        <source>Quantisation table %1</source>
        <translation>Table de quantification %1</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
</context>
<context>
    <name>loupe::Figures</name>
    <message>
        <source>Pixels with a score above %1, forged images with a mask only.</source>
        <translation>Pixels dont le score dépasse %1, uniquement pour les images falsifiées avec un masque.</translation>
    </message>
    <message>
        <source>Pixel F1</source>
        <translation>F1 pixel</translation>
    </message>
    <message>
        <source>F1 of the forged class over all pixels of all images pooled: large images weigh more.</source>
        <translation>F1 de la classe falsifiée sur l&apos;ensemble des pixels de toutes les images réunies : les grandes images pèsent davantage.</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Mean of the IoU of the background and of the forged class, each over all pixels pooled, as published results for this network have it.</source>
        <translation>Moyenne de l&apos;IoU de l&apos;arrière-plan et de celle de la classe falsifiée, chacune sur tous les pixels réunis, comme dans les résultats publiés pour ce réseau.</translation>
    </message>
    <message>
        <source>A mask of nothing already gets about half.</source>
        <translation>Un masque qui ne marque rien obtient déjà environ la moitié.</translation>
    </message>
    <message>
        <source>Forged IoU</source>
        <translation>IoU de la classe falsifiée</translation>
    </message>
    <message>
        <source>IoU of the forged class alone, over all pixels pooled.</source>
        <translation>IoU de la classe falsifiée seule, sur tous les pixels réunis.</translation>
    </message>
    <message>
        <source>Pixel F1, per image</source>
        <translation>F1 pixel, par image</translation>
    </message>
    <message>
        <source>Mean of each image&apos;s own pixel F1: every image weighs the same.</source>
        <translation>Moyenne du F1 pixel propre à chaque image : toutes les images ont le même poids.</translation>
    </message>
    <message>
        <source>Pixel AUC</source>
        <translation>AUC pixel</translation>
    </message>
    <message>
        <source>Mean of each image&apos;s own area under the ROC curve of its pixels, no threshold; scores within 0.05 % of each other count as equal.</source>
        <translation>Moyenne, sur les images, de l&apos;aire sous la courbe ROC des pixels de chacune, sans seuil ; les scores qui diffèrent de 0,05 % au plus comptent comme égaux.</translation>
    </message>
    <message>
        <source>Forged images whose mask leaves something out only.</source>
        <translation>Uniquement les images falsifiées dont le masque laisse une partie de côté.</translation>
    </message>
    <message>
        <source>Images with a score of %1 and above count as forged.</source>
        <translation>Les images dont le score est de %1 ou plus comptent comme falsifiées.</translation>
    </message>
    <message>
        <source>Depends on the share of forged images in the data.</source>
        <translation>Dépend de la part d&apos;images falsifiées dans les données.</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>Précision moyenne</translation>
    </message>
    <message>
        <source>Precision averaged over recall, by images, no threshold.</source>
        <translation>Précision moyennée sur le rappel, à l&apos;échelle des images, sans seuil.</translation>
    </message>
    <message>
        <source>Image F1</source>
        <translation>F1 image</translation>
    </message>
    <message>
        <source>F1 of the forged class over images.</source>
        <translation>F1 de la classe falsifiée sur les images.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Share of images called what they are.</source>
        <translation>Part des images classées comme ce qu&apos;elles sont.</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Exactitude équilibrée</translation>
    </message>
    <message>
        <source>Mean of the detection rate and of one minus the false-alarm rate; 0.5 is guessing.</source>
        <translation>Moyenne du taux de détection et de un moins le taux de fausses alarmes ; 0,5 correspond au hasard.</translation>
    </message>
    <message>
        <source>Detection rate</source>
        <translation>Taux de détection</translation>
    </message>
    <message>
        <source>Share of the forged images called forged.</source>
        <translation>Part des images falsifiées classées comme falsifiées.</translation>
    </message>
    <message>
        <source>False-alarm rate</source>
        <translation>Taux de fausses alarmes</translation>
    </message>
    <message>
        <source>Share of the authentic images called forged.</source>
        <translation>Part des images non modifiées classées comme falsifiées.</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Erreur d&apos;étalonnage</translation>
    </message>
    <message>
        <source>Expected calibration error: mean distance between score and share of forged images in ten equal bins of the score, weighted by images.</source>
        <translation>Erreur d&apos;étalonnage attendue : écart moyen entre le score et la part d&apos;images falsifiées dans dix tranches égales du score, pondéré par le nombre d&apos;images.</translation>
    </message>
    <message>
        <source>0 is best; the interval leans upwards.</source>
        <translation>0 est le meilleur résultat ; l&apos;intervalle est décalé vers le haut.</translation>
    </message>
    <message>
        <source>Detected: strong</source>
        <translation>Détectées : trace forte</translation>
    </message>
    <message>
        <source>Share of the forged images in the band &apos;strong&apos; or above (score %1).</source>
        <translation>Part des images falsifiées au niveau « Trace forte » ou au-dessus (score %1).</translation>
    </message>
    <message>
        <source>False alarms: strong</source>
        <translation>Fausses alarmes : trace forte</translation>
    </message>
    <message>
        <source>Share of the authentic images in the band &apos;strong&apos; or above (score %1).</source>
        <translation>Part des images non modifiées au niveau « Trace forte » ou au-dessus (score %1).</translation>
    </message>
    <message>
        <source>Detected: moderate</source>
        <translation>Détectées : trace modérée</translation>
    </message>
    <message>
        <source>Share of the forged images in the band &apos;moderate&apos; or above (score %1).</source>
        <translation>Part des images falsifiées au niveau « Trace modérée » ou au-dessus (score %1).</translation>
    </message>
    <message>
        <source>False alarms: moderate</source>
        <translation>Fausses alarmes : trace modérée</translation>
    </message>
    <message>
        <source>Share of the authentic images in the band &apos;moderate&apos; or above (score %1).</source>
        <translation>Part des images non modifiées au niveau « Trace modérée » ou au-dessus (score %1).</translation>
    </message>
    <message>
        <source>Detected: weak</source>
        <translation>Détectées : trace faible</translation>
    </message>
    <message>
        <source>Share of the forged images in the band &apos;inconclusive&apos; or above (score %1).</source>
        <translation>Part des images falsifiées au niveau « Faible ou non concluante » ou au-dessus (score %1).</translation>
    </message>
    <message>
        <source>False alarms: weak</source>
        <translation>Fausses alarmes : trace faible</translation>
    </message>
    <message>
        <source>Share of the authentic images in the band &apos;inconclusive&apos; or above (score %1).</source>
        <translation>Part des images non modifiées au niveau « Faible ou non concluante » ou au-dessus (score %1).</translation>
    </message>
    <message>
        <source>Looks at no pixel: where this is far from 0.5, either way, the classes of this data differ in how they were saved, and a network can seem good by noticing that.</source>
        <translation>Ne regarde aucun pixel : là où cette valeur est loin de 0,5, dans un sens ou dans l&apos;autre, les classes de ces données diffèrent par la façon dont elles ont été enregistrées, et un réseau peut sembler bon en le remarquant.</translation>
    </message>
    <message>
        <source>Baseline: quantiser</source>
        <translation>Référence : quantification</translation>
    </message>
    <message>
        <source>Image AUC of the mean step of the JPEG luma quantiser alone, low = forged; 0 for files that are no JPEG.</source>
        <translation>AUC image du seul pas moyen de quantification de la luminance JPEG, faible = falsifiée ; pas de 0 pour les fichiers qui ne sont pas des JPEG.</translation>
    </message>
    <message>
        <source>Baseline: file size</source>
        <translation>Référence : taille du fichier</translation>
    </message>
    <message>
        <source>Image AUC of the bytes of the file per pixel alone, high = forged.</source>
        <translation>AUC image du seul nombre d&apos;octets du fichier par pixel, élevé = falsifiée.</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Mean of image AUC, pixel F1 and IoU, as below.</source>
        <translation>Moyenne de l&apos;AUC image, du F1 pixel et de l&apos;IoU, tels que ci-dessous.</translation>
    </message>
    <message>
        <source>Image AUC</source>
        <translation>AUC image</translation>
    </message>
    <message>
        <source>Chance that a forged image scores above an authentic one, ties half; 0.5 is guessing.</source>
        <translation>Probabilité qu&apos;une image falsifiée ait un score supérieur à celui d&apos;une image non modifiée, les égalités comptant pour moitié ; 0,5 correspond au hasard.</translation>
    </message>
</context>
<context>
    <name>loupe::FiguresModel</name>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>loupe::FilePanel</name>
    <message>
        <source>Search names and values</source>
        <translation>Rechercher dans les noms et valeurs</translation>
    </message>
    <message>
        <source>Search in the file&apos;s facts</source>
        <translation>Rechercher dans les informations du fichier</translation>
    </message>
    <message>
        <source>Show only the facts with these letters in their name or value</source>
        <translation>N&apos;afficher que les informations dont le nom ou la valeur contient ces lettres</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Facts of the file</source>
        <translation>Informations du fichier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the selected names and values</source>
        <translation>Copier les noms et valeurs sélectionnés</translation>
    </message>
</context>
<context>
    <name>loupe::FilmStrip</name>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
</context>
<context>
    <name>loupe::Fold</name>
    <message>
        <source>Open or close: %1</source>
        <translation>Ouvrir ou fermer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>loupe::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>loupe::ImageView</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>The photo with its layers. Shift and the arrow keys move it, plus and minus zoom.</source>
        <translation>La photo avec ses calques. Maj et les touches fléchées la déplacent, plus et moins règlent le zoom.</translation>
    </message>
</context>
<context>
    <name>loupe::InspectActions</name>
    <message>
        <source>Show or hide layer: %1</source>
        <translation>Afficher ou masquer le calque&#xa0;: %1</translation>
    </message>
    <message>
        <source>What is known to be edited: a mask beside the photo, or one that you choose</source>
        <translation>Ce que l&apos;on sait modifié&#xa0;: un masque placé à côté de la photo, ou un masque de votre choix</translation>
    </message>
    <message>
        <source>What was found, missed and falsely found at the threshold</source>
        <translation>Ce qui a été trouvé, manqué et trouvé à tort au seuil actuel</translation>
    </message>
    <message>
        <source>All &amp;overlays</source>
        <translation>Toutes les &amp;superpositions</translation>
    </message>
    <message>
        <source>Show or hide everything over the photo</source>
        <translation>Afficher ou masquer tout ce qui est au-dessus de la photo</translation>
    </message>
    <message>
        <source>O&amp;riginal</source>
        <translation>&amp;Original</translation>
    </message>
    <message>
        <source>The photo alone; hold Space for a moment&apos;s look</source>
        <translation>La photo seule&#xa0;; maintenez Espace pour un bref aperçu</translation>
    </message>
    <message>
        <source>&amp;Lower threshold</source>
        <translation>&amp;Baisser le seuil</translation>
    </message>
    <message>
        <source>Count more pixels as edited</source>
        <translation>Compter plus de pixels comme modifiés</translation>
    </message>
    <message>
        <source>R&amp;aise threshold</source>
        <translation>Au&amp;gmenter le seuil</translation>
    </message>
    <message>
        <source>Count fewer pixels as edited</source>
        <translation>Compter moins de pixels comme modifiés</translation>
    </message>
    <message>
        <source>Analyse a&amp;gain</source>
        <translation>Analyser à &amp;nouveau</translation>
    </message>
    <message>
        <source>Analyse this photo once more</source>
        <translation>Analyser cette photo une fois de plus</translation>
    </message>
    <message>
        <source>&amp;Cancel the analysis</source>
        <translation>&amp;Annuler l&apos;analyse</translation>
    </message>
    <message>
        <source>Stop and keep the photo</source>
        <translation>Arrêter et garder la photo</translation>
    </message>
    <message>
        <source>&amp;Ground truth…</source>
        <translation>&amp;Vérité terrain…</translation>
    </message>
    <message>
        <source>Choose the mask that says what was edited in this photo</source>
        <translation>Choisir le masque qui dit ce qui a été modifié dans cette photo</translation>
    </message>
    <message>
        <source>This belongs to the page Inspect.</source>
        <translation>Ceci relève de la page Inspecter.</translation>
    </message>
    <message>
        <source>Nothing is being analysed.</source>
        <translation>Aucune analyse n&apos;est en cours.</translation>
    </message>
    <message>
        <source>No photo is analysed yet.</source>
        <translation>Aucune photo n&apos;est encore analysée.</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Il n&apos;y a encore rien à afficher.</translation>
    </message>
    <message>
        <source>&amp;Previous photo</source>
        <translation>Photo &amp;précédente</translation>
    </message>
    <message>
        <source>Open the photo before this one</source>
        <translation>Ouvrir la photo qui précède celle-ci</translation>
    </message>
    <message>
        <source>&amp;Next photo</source>
        <translation>Photo &amp;suivante</translation>
    </message>
    <message>
        <source>Open the photo after this one</source>
        <translation>Ouvrir la photo qui suit celle-ci</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;juster</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>La photo entière</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Taille réelle</translation>
    </message>
    <message>
        <source>One screen pixel per photo pixel</source>
        <translation>Un pixel d&apos;écran par pixel de photo</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Closer, at the cursor</source>
        <translation>Plus près, au pointeur</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Plus loin</translation>
    </message>
    <message>
        <source>&amp;Swipe</source>
        <translation>Vol&amp;et</translation>
    </message>
    <message>
        <source>The photo alone left of a divider; drag it, or move it with comma and full stop</source>
        <translation>La photo seule à gauche d&apos;un séparateur&#xa0;; faites-le glisser, ou déplacez-le avec la virgule et le point</translation>
    </message>
    <message>
        <source>Divider to the &amp;left</source>
        <translation>Séparateur vers la &amp;gauche</translation>
    </message>
    <message>
        <source>Move the divider of the swipe</source>
        <translation>Déplacer le séparateur du volet</translation>
    </message>
    <message>
        <source>Divider to the &amp;right</source>
        <translation>Séparateur vers la &amp;droite</translation>
    </message>
    <message>
        <source>8 × 8 &amp;blocks</source>
        <translation>&amp;Blocs 8 × 8</translation>
    </message>
    <message>
        <source>The borders of the blocks of JPEG, when they are large enough to be seen</source>
        <translation>Les limites des blocs JPEG, quand ils sont assez grands pour être vus</translation>
    </message>
    <message>
        <source>Si&amp;de by side</source>
        <translation>Deux v&amp;ues côte à côte</translation>
    </message>
    <message>
        <source>The photo a second time, without layers; both move together</source>
        <translation>La photo une seconde fois, sans calques&#xa0;; les deux se déplacent ensemble</translation>
    </message>
    <message>
        <source>&amp;Keep at the side</source>
        <translation>&amp;Maintenir à côté</translation>
    </message>
    <message>
        <source>Leave this photo at the side while you open others</source>
        <translation>Laisser cette photo à côté pendant que vous en ouvrez d&apos;autres</translation>
    </message>
    <message>
        <source>&amp;Lens</source>
        <translation>L&amp;oupe</translation>
    </message>
    <message>
        <source>The photo under the cursor four times as large, without layers</source>
        <translation>La photo sous le pointeur, quatre fois plus grande, sans calques</translation>
    </message>
    <message>
        <source>&amp;Brighter</source>
        <translation>Plus &amp;clair</translation>
    </message>
    <message>
        <source>Show the photo brighter</source>
        <translation>Afficher la photo plus claire</translation>
    </message>
    <message>
        <source>&amp;Darker</source>
        <translation>Plus &amp;sombre</translation>
    </message>
    <message>
        <source>Show the photo darker</source>
        <translation>Afficher la photo plus sombre</translation>
    </message>
    <message>
        <source>&amp;More contrast</source>
        <translation>&amp;Plus de contraste</translation>
    </message>
    <message>
        <source>Show the photo with more contrast</source>
        <translation>Afficher la photo avec plus de contraste</translation>
    </message>
    <message>
        <source>&amp;Less contrast</source>
        <translation>&amp;Moins de contraste</translation>
    </message>
    <message>
        <source>Show the photo with less contrast</source>
        <translation>Afficher la photo avec moins de contraste</translation>
    </message>
    <message>
        <source>&amp;Equalise</source>
        <translation>É&amp;galiser</translation>
    </message>
    <message>
        <source>Show each brightness as often as any other: brings out what lies in the dark</source>
        <translation>Afficher chaque luminosité aussi souvent que les autres&#xa0;: fait ressortir ce qui est dans l&apos;ombre</translation>
    </message>
    <message>
        <source>As it &amp;is</source>
        <translation>&amp;Telle quelle</translation>
    </message>
    <message>
        <source>Show the photo as it is</source>
        <translation>Afficher la photo telle quelle</translation>
    </message>
    <message>
        <source>&amp;Copy view</source>
        <translation>&amp;Copier la vue</translation>
    </message>
    <message>
        <source>Copy what the viewer shows, with layers and legend, to the clipboard</source>
        <translation>Copier dans le presse-papiers ce que montre la visionneuse, avec les calques et la légende</translation>
    </message>
    <message>
        <source>Save &amp;view…</source>
        <translation>Enregistrer la &amp;vue…</translation>
    </message>
    <message>
        <source>Save what the viewer shows, with layers and legend, as a PNG file</source>
        <translation>Enregistrer ce que montre la visionneuse, avec les calques et la légende, dans un fichier PNG</translation>
    </message>
    <message>
        <source>Check &amp;stability</source>
        <translation>Vérifier la &amp;stabilité</translation>
    </message>
    <message>
        <source>Analyse the photo again as JPEG 90 and 75, at half its size, and cropped</source>
        <translation>Analyser à nouveau la photo en JPEG 90 et 75, à la moitié de sa taille, et rognée</translation>
    </message>
    <message>
        <source>Layer &amp;up</source>
        <translation>Calque vers le &amp;haut</translation>
    </message>
    <message>
        <source>Draw the layer whose controls have the focus over the one above it</source>
        <translation>Dessiner le calque dont les commandes ont le focus par-dessus celui qui se trouve au-dessus</translation>
    </message>
    <message>
        <source>Layer &amp;down</source>
        <translation>Calque vers le &amp;bas</translation>
    </message>
    <message>
        <source>Draw the layer whose controls have the focus under the one below it</source>
        <translation>Dessiner le calque dont les commandes ont le focus sous celui qui se trouve en dessous</translation>
    </message>
    <message>
        <source>Ad&amp;just for looking</source>
        <translation>Rég&amp;lages d&apos;affichage</translation>
    </message>
    <message>
        <source>Scale ba&amp;r</source>
        <translation>Barre d&apos;éc&amp;helle</translation>
    </message>
    <message>
        <source>A bar that is a round number of the photo&apos;s pixels long</source>
        <translation>Une barre dont la longueur est un nombre rond de pixels de la photo</translation>
    </message>
</context>
<context>
    <name>loupe::InspectPage</name>
    <message>
        <source>Viewer</source>
        <translation>Visionneuse</translation>
    </message>
    <message>
        <source>Show or hide the tool bar</source>
        <translation>Afficher ou masquer la barre d&apos;outils</translation>
    </message>
    <message>
        <source>Show or hide the panel: %1</source>
        <translation>Afficher ou masquer le panneau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Calques</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>The view was saved as %1.</source>
        <translation>La vue a été enregistrée dans %1.</translation>
    </message>
    <message>
        <source>The view is on the clipboard.</source>
        <translation>La vue est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
</context>
<context>
    <name>loupe::KeepPanel</name>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Nom du nouveau modèle</translation>
    </message>
    <message>
        <source>What the new model is called; also the name of its folder</source>
        <translation>Comment s&apos;appelle le nouveau modèle&#xa0;; c&apos;est aussi le nom de son dossier</translation>
    </message>
    <message>
        <source>Notes on the new model</source>
        <translation>Notes sur le nouveau modèle</translation>
    </message>
    <message>
        <source>For yourself and for others: what it was made for; kept in the model&apos;s card</source>
        <translation>Pour vous et pour les autres&#xa0;: à quoi il est destiné&#xa0;; conservé dans la fiche du modèle</translation>
    </message>
    <message>
        <source>Add it to the installed models</source>
        <translation>L&apos;ajouter aux modèles installés</translation>
    </message>
    <message>
        <source>Delete the new model and its run</source>
        <translation>Supprimer le nouveau modèle et l&apos;exécution dont il est issu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>loupe::LayerPanel</name>
    <message>
        <source>Show layer: %1</source>
        <translation>Afficher le calque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show or hide this layer (%1)</source>
        <translation>Afficher ou masquer ce calque (%1)</translation>
    </message>
    <message>
        <source>Drag to another place; what is higher is drawn over what is lower</source>
        <translation>Faites-le glisser à une autre place&#xa0;; ce qui est plus haut est dessiné par-dessus ce qui est plus bas</translation>
    </message>
    <message>
        <source>Opacity of layer: %1</source>
        <translation>Opacité du calque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Colour map of layer: %1</source>
        <translation>Palette de couleurs du calque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Colour map; all are readable without red-green vision</source>
        <translation>Palette de couleurs&#xa0;; toutes restent lisibles en cas de daltonisme rouge-vert</translation>
    </message>
    <message>
        <source>Help on layer: %1</source>
        <translation>Aide sur le calque&#xa0;: %1</translation>
    </message>
    <message>
        <source>What to look for, and what it does not show</source>
        <translation>Ce qu&apos;il faut y chercher, et ce qu&apos;il ne montre pas</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1&#xa0;: %2&#xa0;%</translation>
    </message>
    <message>
        <source>Opacity: %1 %</source>
        <translation>Opacité&#xa0;: %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>loupe::LayerRenderer</name>
    <message>
        <source>Patch score</source>
        <translation>Score de patch</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
</context>
<context>
    <name>loupe::LayerStack</name>
    <message>
        <source>Hits and misses</source>
        <translation>Trouvé et manqué</translation>
    </message>
    <message>
        <source>Ground truth</source>
        <translation>Vérité terrain</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contour</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Remplissage</translation>
    </message>
    <message>
        <source>Score map</source>
        <translation>Carte des scores</translation>
    </message>
    <message>
        <source>Patches</source>
        <translation>Patchs</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
</context>
<context>
    <name>loupe::LineChart</name>
    <message>
        <source>Wheel: zoom; drag: look closer; 0: everything; the menu has more</source>
        <translation>Molette&#xa0;: zoomer&#xa0;; glisser&#xa0;: voir de plus près&#xa0;; 0&#xa0;: tout montrer&#xa0;; le menu en offre davantage</translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <translation>%1&#xa0;: %2 à %3</translation>
    </message>
</context>
<context>
    <name>loupe::MainWindow</name>
    <message>
        <source>No pictures that Loupe can read were found there.</source>
        <translation>Aucune image lisible par Loupe n&apos;a été trouvée à cet endroit.</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>&amp;Calques</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>Menu: %1</source>
        <translation>Menu&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un élément &amp;récent</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>P&amp;ages</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Apparen&amp;ce</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>Ouvrir des photos</translation>
    </message>
    <message>
        <source>Photos (%1)</source>
        <translation>Photos (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation>Ouvrir un dossier de photos</translation>
    </message>
    <message>
        <source>%1 – Loupe</source>
        <translation>%1 – Loupe</translation>
    </message>
    <message>
        <source>Choose a model folder</source>
        <translation>Choisir un dossier de modèle</translation>
    </message>
    <message>
        <source>The log file is %1</source>
        <translation>Le fichier journal est %1</translation>
    </message>
</context>
<context>
    <name>loupe::MarkHistory</name>
    <message>
        <source>Change of a status</source>
        <translation>Changement d&apos;un état</translation>
    </message>
    <message>
        <source>Change of a note</source>
        <translation>Changement d&apos;une note</translation>
    </message>
    <message numerus="yes">
        <source>Change of %n status values</source>
        <translation>
            <numerusform>Changement de %n état</numerusform>
            <numerusform>Changement de %n états</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loupe::ModelCardDialog</name>
    <message>
        <source>Model card</source>
        <translation>Fiche du modèle</translation>
    </message>
</context>
<context>
    <name>loupe::ModelCardText</name>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>score from %1; unedited photos that reach it: %2</source>
        <translation>score à partir de %1&#xa0;; photos non modifiées qui l&apos;atteignent&#xa0;: %2</translation>
    </message>
    <message>
        <source>A preview: not good enough to rely on.</source>
        <translation>Version préliminaire&#xa0;: pas assez bonne pour s&apos;y fier.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>S&apos;exécute sur</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>the picture&apos;s own pixels, in tiles</source>
        <translation>les pixels mêmes de l&apos;image, en tuiles</translation>
    </message>
    <message>
        <source>the whole picture, scaled to the network&apos;s size</source>
        <translation>l&apos;image entière, mise à la taille du réseau</translation>
    </message>
    <message>
        <source>SHA-256 of the weights</source>
        <translation>SHA-256 des poids</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Destiné à</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Niveaux</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n unedited photo(s).</source>
        <translation>
            <numerusform>Mesuré sur %n photo non modifiée.</numerusform>
            <numerusform>Mesuré sur %n photos non modifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>What it does not show</source>
        <translation>Ce que cela ne montre pas</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Entraîné sur</translation>
    </message>
    <message>
        <source>Known failures</source>
        <translation>Échecs connus</translation>
    </message>
    <message>
        <source>The worst picture of each kind in a test. On the left with what was edited outlined, on the right with the scores of the model.</source>
        <translation>La pire image de chaque type dans un test. À gauche, avec le contour de ce qui a été modifié&#xa0;; à droite, avec les scores du modèle.</translation>
    </message>
</context>
<context>
    <name>loupe::ModelCorner</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <source>Choose a model folder</source>
        <translation>Choisir un dossier de modèle</translation>
    </message>
    <message>
        <source>Where the network runs</source>
        <translation>Où s&apos;exécute le réseau de neurones</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Chargement du modèle…</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modèle&#xa0;: %1</translation>
    </message>
    <message>
        <source>The model&apos;s card: trained on what, measured how</source>
        <translation>La fiche du modèle&#xa0;: sur quoi il a été entraîné, comment il a été mesuré</translation>
    </message>
    <message>
        <source>Runs on the CPU: %1</source>
        <translation>S&apos;exécute sur le CPU&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>loupe::ModelLibrary</name>
    <message>
        <source>The model needs a name.</source>
        <translation>Le modèle a besoin d&apos;un nom.</translation>
    </message>
    <message>
        <source>The name is too long; use up to %1 characters.</source>
        <translation>Le nom est trop long&#xa0;; utilisez au plus %1 caractères.</translation>
    </message>
    <message>
        <source>Use letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;, and begin with a letter or digit: the name is a folder&apos;s.</source>
        <translation>Utilisez des lettres, des chiffres, «&#xa0;-&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;.&#xa0;», et commencez par une lettre ou un chiffre&#xa0;: ce nom est celui d&apos;un dossier.</translation>
    </message>
    <message>
        <source>A model of this name is there already; choose another name.</source>
        <translation>Un modèle de ce nom existe déjà&#xa0;; choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>loupe::ModelPicker</name>
    <message>
        <source>Another folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Choose a model folder</source>
        <translation>Choisir un dossier de modèle</translation>
    </message>
</context>
<context>
    <name>loupe::ModelsPage</name>
    <message>
        <source>Installed models</source>
        <translation>Modèles installés</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Fiche du modèle</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Analyse photos with this model from now on</source>
        <translation>Analyser désormais les photos avec ce modèle</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Read the weights and compare their hash with the card&apos;s</source>
        <translation>Lire les poids et comparer leur empreinte à celle de la fiche</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete this model from the disk</source>
        <translation>Supprimer ce modèle du disque</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <source>Copy a model folder, with its card, into Loupe</source>
        <translation>Copier dans Loupe un dossier de modèle, avec sa fiche</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>Make a model of published checkpoint files</source>
        <translation>Faire un modèle à partir de points de contrôle publiés</translation>
    </message>
    <message>
        <source>The weights are being read…</source>
        <translation>Lecture des poids en cours…</translation>
    </message>
    <message>
        <source>%1 (cannot be read)</source>
        <translation>%1 (illisible)</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (utilisé)</translation>
    </message>
    <message>
        <source>No model is installed; import one.</source>
        <translation>Aucun modèle n&apos;est installé&#xa0;; importez-en un.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Really remove</source>
        <translation>Supprimer vraiment</translation>
    </message>
    <message>
        <source>This deletes the model from the disk. Click once more to remove it.</source>
        <translation>Ceci efface le modèle du disque. Cliquez encore une fois pour le supprimer.</translation>
    </message>
    <message>
        <source>The model was removed.</source>
        <translation>Le modèle a été supprimé.</translation>
    </message>
    <message>
        <source>Import a model folder</source>
        <translation>Importer un dossier de modèle</translation>
    </message>
    <message>
        <source>Import published checkpoint files</source>
        <translation>Importer des points de contrôle publiés</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors *.pt *.pth *.bin)</source>
        <translation>Points de contrôle (*.safetensors *.pt *.pth *.bin)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The model is being copied and checked…</source>
        <translation>Copie et vérification du modèle en cours…</translation>
    </message>
    <message>
        <source>Import checkpoint files</source>
        <translation>Importer des points de contrôle</translation>
    </message>
    <message>
        <source>Which network were they made for?</source>
        <translation>Pour quel réseau ont-ils été faits&#xa0;?</translation>
    </message>
    <message>
        <source>The files are being read and compared with the network…</source>
        <translation>Lecture des fichiers et comparaison avec le réseau en cours…</translation>
    </message>
    <message>
        <source>%1: the weights are those that the card names.</source>
        <translation>%1&#xa0;: les poids sont ceux que la fiche indique.</translation>
    </message>
    <message>
        <source>%1 is installed: every weight of the network was found. Choose Use to analyse with it.</source>
        <translation>%1 est installé&#xa0;: tous les poids du réseau ont été trouvés. Choisissez «&#xa0;Utiliser&#xa0;» pour analyser avec lui.</translation>
    </message>
    <message>
        <source>Compare on the open photo</source>
        <translation>Comparer sur la photo ouverte</translation>
    </message>
    <message>
        <source>Have this model look at the photo on the page Inspect too, and show both results</source>
        <translation>Faire aussi examiner par ce modèle la photo de la page Inspecter et afficher les deux résultats</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <translation>Annuler la comparaison</translation>
    </message>
    <message>
        <source>No photo is open. Open one on the page Inspect, then compare.</source>
        <translation>Aucune photo n&apos;est ouverte. Ouvrez-en une sur la page Inspecter, puis comparez.</translation>
    </message>
    <message>
        <source>The open photo has no result yet. Compare when it is analysed.</source>
        <translation>La photo ouverte n&apos;a pas encore de résultat. Comparez quand elle sera analysée.</translation>
    </message>
    <message>
        <source>%1 is being loaded and looks at the open photo…</source>
        <translation>%1 est en cours de chargement et examine la photo ouverte…</translation>
    </message>
</context>
<context>
    <name>loupe::NumberField</name>
    <message>
        <source>%1: &apos;%2&apos; is no number.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n&apos;est pas un nombre.</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>%1&#xa0;: il faut un nombre entier.</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3.</source>
        <translation>%1&#xa0;: il faut une valeur de %2 à %3.</translation>
    </message>
</context>
<context>
    <name>loupe::OverlayText</name>
    <message>
        <source>score, outline at %1</source>
        <translation>score, contour à %1</translation>
    </message>
</context>
<context>
    <name>loupe::PageBar</name>
    <message>
        <source>Inspect</source>
        <translation>Inspecter</translation>
    </message>
    <message>
        <source>Look at one photo</source>
        <translation>Regarder une photo</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Analyse all photos of a folder</source>
        <translation>Analyser toutes les photos d&apos;un dossier</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Make a model of labelled pictures</source>
        <translation>Faire un modèle à partir d&apos;images étiquetées</translation>
    </message>
    <message>
        <source>Adapt</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Fit a model to a collection</source>
        <translation>Ajuster un modèle à une collection</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Measure a model on labelled pictures</source>
        <translation>Mesurer un modèle sur des images étiquetées</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>See, choose, import and remove models</source>
        <translation>Voir, choisir, importer et supprimer des modèles</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Show or hide the bar with the pages</source>
        <translation>Afficher ou masquer la barre des pages</translation>
    </message>
</context>
<context>
    <name>loupe::PdfText</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>loupe::ProbeView</name>
    <message>
        <source>From before to now</source>
        <translation>D&apos;avant à maintenant</translation>
    </message>
    <message>
        <source>Which look at the probe photo the last picture shows: left the first, right the latest</source>
        <translation>Quel état de la photo témoin montre la dernière image&#xa0;: à gauche le premier, à droite le plus récent</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>The probe photo cannot be read; the run goes on without it.</source>
        <translation>La photo témoin ne peut pas être lue&#xa0;; l&apos;exécution continue sans elle.</translation>
    </message>
    <message>
        <source>Choose a probe photo among the options to see here what the network makes of it while it learns.</source>
        <translation>Choisissez une photo témoin dans les options pour voir ici ce que le réseau en fait pendant qu&apos;il apprend.</translation>
    </message>
    <message>
        <source>The maps follow at every look at what is kept aside.</source>
        <translation>Les cartes suivent à chaque vérification sur les images mises de côté.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>Now, step %1</source>
        <translation>Maintenant, étape %1</translation>
    </message>
</context>
<context>
    <name>loupe::ProgressText</name>
    <message>
        <source>%1 h %2 min left</source>
        <translation>encore %1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s left</source>
        <translation>encore %1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>encore %1 s</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 sur %2 %3</translation>
    </message>
    <message>
        <source>%1 s each</source>
        <translation>%1 s chacune</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>image AUC %1  patch AUC %2  pixel F1 %3  IoU %4  overall %5  on %6 pictures</source>
        <translation>AUC image %1  AUC patch %2  F1 pixel %3  IoU %4  ensemble %5  sur %6 images</translation>
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
            <numerusform>environ %1, %2 de mémoire&#xa0;; mesuré sur une étape de %n image</numerusform>
            <numerusform>environ %1, %2 de mémoire&#xa0;; mesuré sur une étape de %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>This needs about %1 of memory and %2 are free; choose smaller batches or close other programs.</source>
        <translation>Il faut environ %1 de mémoire et %2 sont libres&#xa0;; choisissez des lots plus petits ou fermez d&apos;autres programmes.</translation>
    </message>
    <message>
        <source>Stage 1 of 3, the verdict</source>
        <translation>Phase 1 sur 3, le verdict</translation>
    </message>
    <message>
        <source>Stage 2 of 3, the mask</source>
        <translation>Phase 2 sur 3, le masque</translation>
    </message>
    <message>
        <source>Stage 3 of 3, all together</source>
        <translation>Phase 3 sur 3, tout ensemble</translation>
    </message>
    <message>
        <source>%1 pictures train (%2 forged), %3 validate</source>
        <translation>%1 images pour l’entraînement (dont %2 falsifiées), %3 pour la validation</translation>
    </message>
    <message>
        <source>%1 (left out): %2</source>
        <translation>%1 (laissé de côté)&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (used): %2</source>
        <translation>%1 (utilisé)&#xa0;: %2</translation>
    </message>
    <message>
        <source>batches of %1, by the memory that is free</source>
        <translation>lots de %1, d’après la mémoire libre</translation>
    </message>
    <message>
        <source>the backbone&apos;s tokens of %1 pictures are kept in %2: %3 MB, limit %4 MB</source>
        <translation>les tokens du backbone de %1 images sont conservés dans %2&#xa0;: %3 Mo, limite %4 Mo</translation>
    </message>
    <message>
        <source>tokens are not kept any more: %1</source>
        <translation>les tokens ne sont plus conservés&#xa0;: %1</translation>
    </message>
    <message>
        <source>the checkpoint could not be written, the one before stays: %1</source>
        <translation>le point de contrôle n’a pas pu être écrit, le précédent est conservé&#xa0;: %1</translation>
    </message>
    <message>
        <source>step %1, the best so far: %2</source>
        <translation>étape %1, la meilleure jusqu’ici&#xa0;: %2</translation>
    </message>
    <message>
        <source>step %1: %2</source>
        <translation>étape %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>step %1: checkpoint written</source>
        <translation>étape %1&#xa0;: point de contrôle écrit</translation>
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
        <translation>Gauche, haut, largeur et hauteur en pixels&#xa0;: %1. Cliquez pour y aller.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Place and size</source>
        <translation>Position et taille</translation>
    </message>
</context>
<context>
    <name>loupe::RegionsTable</name>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>No region above the threshold.</source>
        <translation>Aucune région au-dessus du seuil.</translation>
    </message>
</context>
<context>
    <name>loupe::ReportDialog</name>
    <message>
        <source>Make a report</source>
        <translation>Établir un rapport</translation>
    </message>
    <message>
        <source>How far the report is</source>
        <translation>Avancement du rapport</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>The &amp;selected photo</source>
        <translation>La photo &amp;sélectionnée</translation>
    </message>
    <message>
        <source>The &amp;selected photo: %1</source>
        <translation>La photo &amp;sélectionnée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The row that is selected in the table</source>
        <translation>La ligne sélectionnée dans le tableau</translation>
    </message>
    <message>
        <source>What the &amp;table shows</source>
        <translation>Ce que le &amp;tableau affiche</translation>
    </message>
    <message>
        <source>In the table&apos;s order, with its filter</source>
        <translation>Dans l&apos;ordre du tableau, avec son filtre</translation>
    </message>
    <message>
        <source>Photos with a &amp;bookmark</source>
        <translation>Photos avec un si&amp;gnet</translation>
    </message>
    <message>
        <source>All photos in which you marked a place</source>
        <translation>Toutes les photos dans lesquelles vous avez marqué un endroit</translation>
    </message>
    <message>
        <source>&amp;All photos of the case</source>
        <translation>Toutes les photos de l&apos;&amp;affaire</translation>
    </message>
    <message>
        <source>Also those that the table does not show</source>
        <translation>Y compris celles que le tableau n&apos;affiche pas</translation>
    </message>
    <message>
        <source>Report on the case %1</source>
        <translation>Rapport sur l&apos;affaire %1</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>T&amp;itre</translation>
    </message>
    <message>
        <source>Stands on the first page</source>
        <translation>Figure sur la première page</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>&amp;Examiner</source>
        <translation>A&amp;nalyste</translation>
    </message>
    <message>
        <source>Who answers for the report; may stay empty</source>
        <translation>Qui répond du rapport&#xa0;; peut rester vide</translation>
    </message>
    <message>
        <source>&amp;HTML</source>
        <translation>&amp;HTML</translation>
    </message>
    <message>
        <source>One file for any browser, with its pictures in it</source>
        <translation>Un seul fichier, images comprises, pour tout navigateur</translation>
    </message>
    <message>
        <source>&amp;PDF</source>
        <translation>&amp;PDF</translation>
    </message>
    <message>
        <source>Pages of A4, for printing and for files</source>
        <translation>Pages A4, à imprimer et à classer</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Choose the report&apos;s name and folder</source>
        <translation>Choisir le nom et le dossier du rapport</translation>
    </message>
    <message>
        <source>The report&apos;s file</source>
        <translation>Fichier du rapport</translation>
    </message>
    <message>
        <source>Where the report goes</source>
        <translation>Où le rapport est écrit</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>&amp;Make report</source>
        <translation>Établir le &amp;rapport</translation>
    </message>
    <message>
        <source>Read the photos again and write the report</source>
        <translation>Lire à nouveau les photos et écrire le rapport</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open the report with the program that shows such files</source>
        <translation>Ouvrir le rapport avec le programme qui affiche de tels fichiers</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Afficher dans le &amp;dossier</translation>
    </message>
    <message>
        <source>Open the folder of the report</source>
        <translation>Ouvrir le dossier du rapport</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close; a report that is being written is given up</source>
        <translation>Fermer&#xa0;; un rapport en cours d&apos;écriture est abandonné</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>What a report holds</source>
        <translation>Ce que contient un rapport</translation>
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
        <translation>Il n&apos;y a aucune photo de ce type dans l&apos;affaire&#xa0;; choisissez-en d&apos;autres.</translation>
    </message>
    <message>
        <source>photos with a bookmark</source>
        <translation>photos avec un signet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading the photos and writing the report…</source>
        <translation>Lecture des photos et écriture du rapport…</translation>
    </message>
    <message>
        <source>Photos in the report: %1.</source>
        <translation>Photos dans le rapport&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Changed since the scan, missing or not readable: %1; the report says which.</source>
        <translation>Changées depuis le scan, absentes ou illisibles&#xa0;: %1&#xa0;; le rapport dit lesquelles.</translation>
    </message>
    <message>
        <source>Cancelled; no report was written.</source>
        <translation>Annulé&#xa0;; aucun rapport n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>loupe::ReportItemText</name>
    <message>
        <source>Score map over the photo; the outline is where the score is above %1.</source>
        <translation>Carte des scores sur la photo&#xa0;; le contour entoure les endroits où le score dépasse %1.</translation>
    </message>
    <message>
        <source>Score map as the case keeps it, without the photo; the outline is where the score is above %1.</source>
        <translation>Carte des scores telle que l&apos;affaire la conserve, sans la photo&#xa0;; le contour entoure les endroits où le score dépasse %1.</translation>
    </message>
    <message>
        <source>The photo, shown in %1 × %2 of its %3 × %4 pixels.</source>
        <translation>La photo, affichée en %1 × %2 de ses %3 × %4 pixels.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Share of the picture</source>
        <translation>Part de l&apos;image</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Score moyen</translation>
    </message>
    <message>
        <source>Regions above the threshold, in pixels of the upright picture</source>
        <translation>Régions au-dessus du seuil, en pixels de l&apos;image redressée</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Score %1</translation>
    </message>
    <message>
        <source>How often unedited photos score this high is not known: the model&apos;s card is neither in the case nor with this program.</source>
        <translation>La fréquence à laquelle des photos non modifiées atteignent un score aussi élevé n&apos;est pas connue&#xa0;: la fiche du modèle n&apos;est ni dans l&apos;affaire ni avec ce programme.</translation>
    </message>
    <message>
        <source>%1 of the picture lies above the threshold of %2.</source>
        <translation>%1 de l&apos;image se situe au-dessus du seuil de %2.</translation>
    </message>
    <message>
        <source>Made for: %1</source>
        <translation>Destiné à&#xa0;: %1</translation>
    </message>
    <message>
        <source>What this model does not see in any photo stands in the chapter on models.</source>
        <translation>Ce que ce modèle ne voit dans aucune photo figure au chapitre sur les modèles.</translation>
    </message>
    <message>
        <source>How the result came to be, and what the network could not see</source>
        <translation>Comment le résultat a été obtenu, et ce que le réseau n&apos;a pas pu voir</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>SHA-256 of the weights</source>
        <translation>SHA-256 des poids</translation>
    </message>
    <message>
        <source>SHA-256 of the model&apos;s card</source>
        <translation>SHA-256 de la fiche du modèle</translation>
    </message>
    <message>
        <source>Threshold of the score map</source>
        <translation>Seuil de la carte des scores</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Analysée</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>SHA-256 at the scan</source>
        <translation>SHA-256 lors du scan</translation>
    </message>
    <message>
        <source>SHA-256 now</source>
        <translation>SHA-256 actuel</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>The examiner&apos;s words</source>
        <translation>Remarques de l&apos;analyste</translation>
    </message>
    <message>
        <source>Classical evidence maps that the case keeps of this file</source>
        <translation>Cartes d&apos;indices classiques que l&apos;affaire conserve pour ce fichier</translation>
    </message>
    <message>
        <source>Results of other models on the same file</source>
        <translation>Résultats d&apos;autres modèles sur le même fichier</translation>
    </message>
    <message>
        <source>One of the models was adapted to a collection of pictures: the instrument itself was changed on such material. Both results are given, and where they differ neither is to be used without the other.</source>
        <translation>L&apos;un des modèles a été adapté à une collection d&apos;images&#xa0;: l&apos;instrument lui-même a été modifié sur un tel matériel. Les deux résultats sont donnés, et là où ils diffèrent, aucun ne doit être utilisé sans l&apos;autre.</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>Non analysée</translation>
    </message>
    <message>
        <source>The case has no result of this file.</source>
        <translation>L&apos;affaire ne contient aucun résultat pour ce fichier.</translation>
    </message>
    <message>
        <source>What is reported here is the result that the case keeps.</source>
        <translation>Ce qui est rapporté ici est le résultat que l&apos;affaire conserve.</translation>
    </message>
    <message>
        <source>The file is the one that was scanned: both hashes agree.</source>
        <translation>Le fichier est celui qui a été scanné&#xa0;: les deux empreintes concordent.</translation>
    </message>
    <message>
        <source>The file has changed since the scan: the hashes differ.</source>
        <translation>Le fichier a changé depuis le scan&#xa0;: les empreintes diffèrent.</translation>
    </message>
    <message>
        <source>The file could not be compared with the one that was scanned. %1</source>
        <translation>Le fichier n&apos;a pas pu être comparé avec celui qui a été scanné. %1</translation>
    </message>
    <message>
        <source>The case has no hash of this file, so it cannot be told whether it has changed.</source>
        <translation>L&apos;affaire ne contient pas d&apos;empreinte de ce fichier&#xa0;: impossible de dire s&apos;il a changé.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changé</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>no hash kept</source>
        <translation>aucune empreinte conservée</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <comment>date, time</comment>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>Stability check: the verdict stays when the photo is compressed more, reduced or cropped.</source>
        <translation>Vérification de la stabilité&#xa0;: le verdict reste le même quand la photo est davantage compressée, réduite ou rognée.</translation>
    </message>
    <message>
        <source>Stability check: the verdict changes when the photo is compressed more, reduced or cropped.</source>
        <translation>Vérification de la stabilité&#xa0;: le verdict change quand la photo est davantage compressée, réduite ou rognée.</translation>
    </message>
    <message>
        <source>The model of this result was adapted to a collection of pictures: the instrument itself was changed on such material.</source>
        <translation>Le modèle de ce résultat a été adapté à une collection d&apos;images&#xa0;: l&apos;instrument lui-même a été modifié sur un tel matériel.</translation>
    </message>
    <message>
        <source>The model of this result was adapted, from %1, to a collection of pictures: the instrument itself was changed on such material.</source>
        <translation>Le modèle de ce résultat a été adapté, à partir de %1, à une collection d&apos;images&#xa0;: l&apos;instrument lui-même a été modifié sur un tel matériel.</translation>
    </message>
    <message>
        <source>What other models found is given below.</source>
        <translation>Ce que d&apos;autres modèles ont trouvé est donné plus bas.</translation>
    </message>
    <message>
        <source>The case has no result of another model to compare it with.</source>
        <translation>L&apos;affaire ne contient aucun résultat d&apos;un autre modèle auquel le comparer.</translation>
    </message>
</context>
<context>
    <name>loupe::ReportLogText</name>
    <message>
        <source>Case made</source>
        <translation>Affaire créée</translation>
    </message>
    <message>
        <source>Scan begun</source>
        <translation>Scan commencé</translation>
    </message>
    <message>
        <source>Scan gone on with</source>
        <translation>Scan repris</translation>
    </message>
    <message>
        <source>Scan finished</source>
        <translation>Scan terminé</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>File has changed</source>
        <translation>Fichier changé</translation>
    </message>
    <message>
        <source>Status set</source>
        <translation>État défini</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Note écrite</translation>
    </message>
    <message>
        <source>Bookmark added</source>
        <translation>Signet ajouté</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>Signet retiré</translation>
    </message>
    <message>
        <source>Other case taken in</source>
        <translation>Autre affaire intégrée</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>File no.</source>
        <translation>Fichier n°</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Each entry carries the hash of the one before. All of them were computed again, and the hashes of all results: they fit.</source>
        <translation>Chaque entrée porte l&apos;empreinte de la précédente. Toutes ont été recalculées, ainsi que les empreintes de tous les résultats&#xa0;: elles concordent.</translation>
    </message>
    <message>
        <source>Each entry carries the hash of the one before. They were computed again, and do not all fit: the case was changed from outside.</source>
        <translation>Chaque entrée porte l&apos;empreinte de la précédente. Elles ont été recalculées et ne concordent pas toutes&#xa0;: l&apos;affaire a été modifiée de l&apos;extérieur.</translation>
    </message>
    <message>
        <source>Log of the case</source>
        <translation>Journal de l&apos;affaire</translation>
    </message>
    <message>
        <source>Below are the entries about the files of this report and the scans that found them.</source>
        <translation>Voici les entrées concernant les fichiers de ce rapport et les scans qui les ont trouvés.</translation>
    </message>
</context>
<context>
    <name>loupe::ReportText</name>
    <message>
        <source>All files are the ones that were scanned: their hashes agree.</source>
        <translation>Tous les fichiers sont ceux qui ont été scannés&#xa0;: leurs empreintes concordent.</translation>
    </message>
    <message>
        <source>Files that are the ones that were scanned, by their hashes: %1 of %2. The others have changed, are missing, or have no hash in the case; each says so.</source>
        <translation>Fichiers qui, d&apos;après leurs empreintes, sont ceux qui ont été scannés&#xa0;: %1 sur %2. Les autres ont changé, sont absents ou n&apos;ont pas d&apos;empreinte dans l&apos;affaire&#xa0;; c&apos;est indiqué pour chacun.</translation>
    </message>
    <message>
        <source>The case was changed from outside: its log is broken at entry %1.</source>
        <translation>L&apos;affaire a été modifiée de l&apos;extérieur&#xa0;: son journal est rompu à l&apos;entrée %1.</translation>
    </message>
    <message>
        <source>The case was changed from outside: results that are not what was logged: %1.</source>
        <translation>L&apos;affaire a été modifiée de l&apos;extérieur&#xa0;; résultats qui ne correspondent pas à ce qui a été journalisé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Report on the case %1</source>
        <translation>Rapport sur l&apos;affaire %1</translation>
    </message>
    <message>
        <source>Loupe · traces of editing in photos</source>
        <translation>Loupe · traces de modification dans les photos</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Number of the case</source>
        <translation>Numéro de l&apos;affaire</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>Analyste</translation>
    </message>
    <message>
        <source>Files in this report</source>
        <translation>Fichiers dans ce rapport</translation>
    </message>
    <message>
        <source>State of the case</source>
        <translation>État de l&apos;affaire</translation>
    </message>
    <message>
        <source>Hash of that entry</source>
        <translation>Empreinte de cette entrée</translation>
    </message>
    <message>
        <source>What Loupe finds is a hint where to look, to be checked by other means. A photo without findings may still be edited. The chapter on limits says more.</source>
        <translation>Ce que Loupe trouve est un indice de l&apos;endroit où regarder, à vérifier par d&apos;autres moyens. Une photo où rien n&apos;a été trouvé peut quand même avoir été modifiée. Le chapitre sur les limites en dit plus.</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>Non analysée</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Since the scan</source>
        <translation>Depuis le scan</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Log of the case</source>
        <translation>Journal de l&apos;affaire</translation>
    </message>
    <message>
        <source>Limits of the method</source>
        <translation>Limites de la méthode</translation>
    </message>
    <message>
        <source>Index of files</source>
        <translation>Index des fichiers</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>No file of this report has a result.</source>
        <translation>Aucun fichier de ce rapport n&apos;a de résultat.</translation>
    </message>
    <message>
        <source>The card of this model is neither in the case nor with this program; only its hashes are known.</source>
        <translation>La fiche de ce modèle n&apos;est ni dans l&apos;affaire ni avec ce programme&#xa0;; seules ses empreintes sont connues.</translation>
    </message>
    <message>
        <source>The card of this model in the case is not the one that its runs name, or cannot be read; only its hashes are known.</source>
        <translation>La fiche de ce modèle qui se trouve dans l&apos;affaire n&apos;est pas celle qu&apos;indiquent ses exécutions, ou est illisible&#xa0;; seules ses empreintes sont connues.</translation>
    </message>
    <message>
        <source>SHA-256 of the weights</source>
        <translation>SHA-256 des poids</translation>
    </message>
    <message>
        <source>SHA-256 of the model&apos;s card</source>
        <translation>SHA-256 de la fiche du modèle</translation>
    </message>
    <message>
        <source>What a score shows</source>
        <translation>Ce que montre un score</translation>
    </message>
    <message>
        <source>What it does not show</source>
        <translation>Ce qu&apos;il ne montre pas</translation>
    </message>
    <message>
        <source>A rate of false alarms was measured on the photos that the model&apos;s card names. Photos of another origin, size or compression may raise more.</source>
        <translation>Un taux de fausses alarmes a été mesuré sur les photos qu&apos;indique la fiche du modèle. Des photos d&apos;une autre origine, taille ou compression peuvent en donner davantage.</translation>
    </message>
    <message>
        <source>Outlines and regions show where the score map is above a threshold. Their borders are those of the network&apos;s grid, not of an edit.</source>
        <translation>Les contours et les régions montrent où la carte des scores dépasse un seuil. Leurs limites sont celles de la grille du réseau, non celles d&apos;une modification.</translation>
    </message>
    <message>
        <source>Equal hashes say that a file has the same bytes as when it was scanned. They say nothing about what happened to it before.</source>
        <translation>Des empreintes égales disent qu&apos;un fichier a les mêmes octets que lorsqu&apos;il a été scanné. Elles ne disent rien de ce qui lui est arrivé auparavant.</translation>
    </message>
    <message>
        <source>The log shows changes from outside as long as its last hash is kept elsewhere, as in this report. Who rewrites all of it is found out with such a hash only.</source>
        <translation>Le journal révèle les modifications faites de l&apos;extérieur tant que sa dernière empreinte est conservée ailleurs, comme dans ce rapport. Si quelqu&apos;un le réécrit en entier, seule une telle empreinte le révèle.</translation>
    </message>
    <message>
        <source>The pictures in this report are reduced and compressed for reading. The results were computed from the files themselves.</source>
        <translation>Les images de ce rapport sont réduites et compressées pour la lecture. Les résultats ont été calculés à partir des fichiers eux-mêmes.</translation>
    </message>
    <message>
        <source>at the scan</source>
        <translation>lors du scan</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>File and its SHA-256</source>
        <translation>Fichier et son SHA-256</translation>
    </message>
    <message>
        <source>The log of the case fits together: no change of an entry or a result from outside was found.</source>
        <translation>Le journal de l&apos;affaire concorde&#xa0;: aucune modification d&apos;une entrée ou d&apos;un résultat depuis l&apos;extérieur n&apos;a été trouvée.</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Critère de sélection</translation>
    </message>
    <message>
        <source>log entry %1, %2</source>
        <translation>entrée de journal %1, %2</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Établi avec</translation>
    </message>
    <message>
        <source>The score is not the probability that the photo was edited: that also depends on how many of such photos are edited.</source>
        <translation>Le score n&apos;est pas la probabilité que la photo ait été modifiée&#xa0;: celle-ci dépend aussi du nombre de photos de ce type qui sont modifiées.</translation>
    </message>
</context>
<context>
    <name>loupe::RunBar</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stand still after the step that is being made; go on with another click</source>
        <translation>Marquer une pause après l&apos;étape en cours&#xa0;; un autre clic pour reprendre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop after the step that is being made</source>
        <translation>Arrêter après l&apos;étape en cours</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Waits for another run to end.</source>
        <translation>Attend la fin d&apos;une autre exécution.</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Goes on…</source>
        <translation>Reprise…</translation>
    </message>
    <message>
        <source>Paused. Photos can be analysed meanwhile.</source>
        <translation>En pause. Des photos peuvent être analysées entre-temps.</translation>
    </message>
    <message>
        <source>Stopping after this step…</source>
        <translation>Arrêt après cette étape…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>loupe::SamplesModel</name>
    <message>
        <source>not known where</source>
        <translation>endroit inconnu</translation>
    </message>
    <message>
        <source>only its tokens were kept</source>
        <translation>seuls ses jetons ont été conservés</translation>
    </message>
    <message>
        <source>Forged, it is not known where</source>
        <translation>Falsifiée, on ne sait pas où</translation>
    </message>
    <message>
        <source>Forged on %1 of its area</source>
        <translation>Falsifiée sur %1 de sa surface</translation>
    </message>
    <message>
        <source>Nothing is forged in it</source>
        <translation>Rien n&apos;y est falsifié</translation>
    </message>
    <message>
        <source>What the network marks in it now</source>
        <translation>Ce que le réseau y marque maintenant</translation>
    </message>
    <message>
        <source>The picture as the network was shown it</source>
        <translation>L&apos;image telle qu&apos;elle a été présentée au réseau</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>What it should find</source>
        <translation>Ce qu&apos;il devrait trouver</translation>
    </message>
    <message>
        <source>What it finds</source>
        <translation>Ce qu&apos;il trouve</translation>
    </message>
</context>
<context>
    <name>loupe::ScanPage</name>
    <message>
        <source>&amp;Scan folder…</source>
        <translation>Sc&amp;anner un dossier…</translation>
    </message>
    <message>
        <source>Look for traces of editing in all photos of a folder</source>
        <translation>Chercher des traces de modification dans toutes les photos d&apos;un dossier</translation>
    </message>
    <message>
        <source>&amp;Export table…</source>
        <translation>E&amp;xporter le tableau…</translation>
    </message>
    <message>
        <source>Write the files that the table shows into a CSV file</source>
        <translation>Écrire dans un fichier CSV les fichiers que le tableau affiche</translation>
    </message>
    <message>
        <source>Make &amp;report…</source>
        <translation>Établir un &amp;rapport…</translation>
    </message>
    <message>
        <source>Write what the case knows of its photos as HTML or PDF</source>
        <translation>Écrire en HTML ou en PDF ce que l&apos;affaire sait de ses photos</translation>
    </message>
    <message>
        <source>With the folders in it</source>
        <translation>Avec les sous-dossiers</translation>
    </message>
    <message>
        <source>Scans look into the folders in a folder too</source>
        <translation>Les scans parcourent aussi les dossiers contenus dans un dossier</translation>
    </message>
    <message>
        <source>Filter: words, or score&gt;0.7 size&lt;500kB band=strong is:error</source>
        <translation>Filtre&#xa0;: mots, ou score&gt;0.7 size&lt;500kB band=strong is:error</translation>
    </message>
    <message>
        <source>Words in path, note or status; and score, share, size, width, height, pixels, regions, seconds with &lt; &lt;= = &gt;= &gt;; band=strong, moderate, inconclusive or no_trace; status=relevant; is:done, failed, damaged, pending, error, noted or bookmarked. All must hold. (Ctrl+F)</source>
        <translation>Mots dans le chemin, la note ou l&apos;état&#xa0;; et score, share, size, width, height, pixels, regions, seconds avec &lt; &lt;= = &gt;= &gt;&#xa0;; band=strong, moderate, inconclusive ou no_trace&#xa0;; status=relevant&#xa0;; is:done, failed, damaged, pending, error, noted ou bookmarked. Toutes les conditions doivent être remplies. (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>&amp;Filter the table</source>
        <translation>&amp;Filtrer le tableau</translation>
    </message>
    <message>
        <source>Type what the table shows</source>
        <translation>Saisir ce que le tableau doit afficher</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Scan a folder</source>
        <translation>Scanner un dossier</translation>
    </message>
    <message>
        <source>There is no model yet: wait until it is loaded, or choose a model folder in the Tools menu.</source>
        <translation>Il n&apos;y a pas encore de modèle&#xa0;: attendez qu&apos;il soit chargé, ou choisissez un dossier de modèle dans le menu Outils.</translation>
    </message>
    <message>
        <source>There are no pictures in what was chosen.</source>
        <translation>Il n&apos;y a aucune image dans ce qui a été choisi.</translation>
    </message>
    <message numerus="yes">
        <source>Scanned %n picture(s).</source>
        <translation>
            <numerusform>%n image scannée.</numerusform>
            <numerusform>%n images scannées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Scanning the same folders again goes on from here.</source>
        <translation>Arrêté. Un nouveau scan des mêmes dossiers reprendra à cet endroit.</translation>
    </message>
    <message>
        <source>The filter does not know “%1”.</source>
        <translation>Le filtre ne connaît pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n fichier inscrit dans %1.</numerusform>
            <numerusform>%n fichiers inscrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file of the case is like this.</source>
        <translation>Aucun fichier de l&apos;affaire ne correspond.</translation>
    </message>
    <message>
        <source>Drop folders here, or use Scan folder. What is found is kept in a case file; photos are only read.</source>
        <translation>Déposez des dossiers ici, ou utilisez «&#xa0;Scanner un dossier&#xa0;». Ce qui est trouvé est conservé dans un fichier d&apos;affaire&#xa0;; les photos sont seulement lues.</translation>
    </message>
    <message>
        <source>%1 of %2 files shown</source>
        <translation>%1 fichiers sur %2 affichés</translation>
    </message>
    <message>
        <source>with errors: %1</source>
        <translation>avec erreurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>en attente&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n ligne copiée.</numerusform>
            <numerusform>%n lignes copiées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loupe::ScanProgress</name>
    <message>
        <source>%1 h %2 min left</source>
        <translation>encore %1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>encore %1 min</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>encore %1 s</translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <translation>Progression du scan</translation>
    </message>
    <message>
        <source>Show only the files with an error</source>
        <translation>N&apos;afficher que les fichiers avec une erreur</translation>
    </message>
    <message>
        <source>Files with an error</source>
        <translation>Fichiers avec une erreur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop the scan; what is done is kept, and the next scan of these folders goes on from there</source>
        <translation>Arrêter le scan&#xa0;; ce qui est fait est conservé, et le prochain scan de ces dossiers reprend à cet endroit</translation>
    </message>
    <message>
        <source>Cancel the scan</source>
        <translation>Annuler le scan</translation>
    </message>
    <message>
        <source>Pause the scan</source>
        <translation>Mettre le scan en pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on with the scan</source>
        <translation>Reprendre le scan</translation>
    </message>
    <message>
        <source>Hold the scan until you go on with it</source>
        <translation>Suspendre le scan jusqu&apos;à ce que vous le repreniez</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for pictures: %1 found</source>
        <translation>Recherche d&apos;images&#xa0;: %1 trouvées</translation>
    </message>
    <message>
        <source>%1 of %2 pictures</source>
        <translation>%1 sur %2 images</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>stopping after this picture</source>
        <translation>arrêt après cette image</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>%1 s each</source>
        <translation>%1 s chacune</translation>
    </message>
</context>
<context>
    <name>loupe::ScoreChart</name>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>How many pictures have which score. Drag the mark, or use the arrow keys, to see those from a score on.</source>
        <translation>Nombre d&apos;images par score. Faites glisser le repère, ou utilisez les touches fléchées, pour voir les images à partir d&apos;un certain score.</translation>
    </message>
</context>
<context>
    <name>loupe::Session</name>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 n&apos;est plus là.</translation>
    </message>
    <message numerus="yes">
        <source>%n of what was open last time is not there any more.</source>
        <translation>
            <numerusform>%n élément ouvert la dernière fois n&apos;est plus là.</numerusform>
            <numerusform>%n éléments ouverts la dernière fois ne sont plus là.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loupe::Settings</name>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Where the network runs. The model is loaded again.</source>
        <translation>Où s&apos;exécute le réseau. Le modèle est chargé à nouveau.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Of the network&apos;s numbers. 32 bits are exact and slower.</source>
        <translation>Celle des nombres du réseau. Avec 32 bits, c&apos;est exact et plus lent.</translation>
    </message>
    <message>
        <source>Accepted false alarms</source>
        <translation>Fausses alarmes acceptées</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>Palette de couleurs</translation>
    </message>
    <message>
        <source>Colours of the score map. Cividis suits colour-blind eyes.</source>
        <translation>Couleurs de la carte des scores. Cividis convient aux personnes daltoniennes.</translation>
    </message>
    <message>
        <source>Opacity of the score map</source>
        <translation>Opacité de la carte des scores</translation>
    </message>
    <message>
        <source>How much of the photo it covers.</source>
        <translation>À quel point elle couvre la photo.</translation>
    </message>
    <message>
        <source>Opacity of the mask&apos;s fill</source>
        <translation>Opacité du remplissage du masque</translation>
    </message>
    <message>
        <source>Inside the outline of the mask.</source>
        <translation>À l&apos;intérieur du contour du masque.</translation>
    </message>
    <message>
        <source>Opacity of the patches</source>
        <translation>Opacité des patchs</translation>
    </message>
    <message>
        <source>The network&apos;s own grid of cells.</source>
        <translation>La propre grille de cellules du réseau.</translation>
    </message>
    <message>
        <source>Opacity of evidence maps</source>
        <translation>Opacité des cartes d&apos;indices</translation>
    </message>
    <message>
        <source>Error levels, noise, JPEG ghosts and the like.</source>
        <translation>Niveaux d&apos;erreur, bruit, fantômes JPEG et autres.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Of the window.</source>
        <translation>Celles de la fenêtre.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of all texts; numbers and dates follow it.</source>
        <translation>Celle de tous les textes&#xa0;; les nombres et les dates la suivent.</translation>
    </message>
    <message>
        <source>At the next start</source>
        <translation>Au prochain démarrage</translation>
    </message>
    <message>
        <source>What of this session is open again.</source>
        <translation>Ce qui est rouvert de cette session.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier des données</translation>
    </message>
    <message>
        <source>Where models, trainings and cases without a name of their own are kept. What lies in another folder is not moved.</source>
        <translation>Où sont conservés les modèles, les entraînements et les affaires auxquelles aucun nom n&apos;a été donné. Ce qui se trouve dans un autre dossier n&apos;est pas déplacé.</translation>
    </message>
    <message>
        <source>Largest photo</source>
        <translation>Photo la plus grande</translation>
    </message>
    <message>
        <source>In megapixels. A photo above this is not opened, so that it cannot fill the memory.</source>
        <translation>En mégapixels. Une photo au-delà de cette limite n&apos;est pas ouverte, pour qu&apos;elle ne puisse pas saturer la mémoire.</translation>
    </message>
    <message>
        <source>Share of unedited photos that may reach your threshold. The verdict then says on which side of it a photo lies. 0 leaves it at the bands of the model&apos;s card.</source>
        <translation>Part des photos non modifiées dont le score peut atteindre votre seuil. Le verdict dit alors de quel côté de ce seuil se situe une photo. Avec 0, on en reste aux niveaux de la fiche du modèle.</translation>
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
        <translation>Calques</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
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
        <translation>32 bits (fp32)</translation>
    </message>
    <message>
        <source>16 bits (bf16)</source>
        <translation>16 bits (bf16)</translation>
    </message>
    <message>
        <source>16 bits (fp16)</source>
        <translation>16 bits (fp16)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Repartir de zéro</translation>
    </message>
    <message>
        <source>The page and the case</source>
        <translation>La page et l&apos;affaire</translation>
    </message>
    <message>
        <source>The page, the case and the photos</source>
        <translation>La page, l&apos;affaire et les photos</translation>
    </message>
    <message>
        <source>Acts after the next start.</source>
        <translation>Prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Give everything here its first value</source>
        <translation>Redonner à tout ce qui est ici sa valeur initiale</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Réinitialiser&#xa0;: %1</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Revenir à la valeur par défaut</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source> MP</source>
        <comment>after a number</comment>
        <translation>&#xa0;Mpx</translation>
    </message>
    <message>
        <source>As the model&apos;s card</source>
        <translation>Selon la fiche du modèle</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose a folder (Ctrl+Return)</source>
        <translation>Choisir un dossier (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Really reset all</source>
        <translation>Vraiment tout réinitialiser</translation>
    </message>
</context>
<context>
    <name>loupe::ShiftModel</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Marked before</source>
        <translation>Marqué avant</translation>
    </message>
    <message>
        <source>Marked after</source>
        <translation>Marqué après</translation>
    </message>
</context>
<context>
    <name>loupe::ShortcutsDialog</name>
    <message>
        <source>Space, held</source>
        <translation>Espace, maintenue</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Shift + arrows</source>
        <translation>Maj + flèches</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>Déplacer la photo</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Molette</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>Zoomer au pointeur</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Double-clic</translation>
    </message>
    <message>
        <source>Whole photo or actual size</source>
        <translation>Photo entière ou taille réelle</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
</context>
<context>
    <name>loupe::SideBySide</name>
    <message>
        <source>Photo at the side</source>
        <translation>Photo à côté</translation>
    </message>
    <message>
        <source>A photo without layers, at the place and size of the other.</source>
        <translation>Une photo sans calques, à la position et à la taille de l&apos;autre.</translation>
    </message>
</context>
<context>
    <name>loupe::StabilityCheck</name>
    <message>
        <source>Another model is in use now; analyse the photo again first.</source>
        <translation>Un autre modèle est utilisé maintenant&#xa0;; analysez d&apos;abord la photo à nouveau.</translation>
    </message>
</context>
<context>
    <name>loupe::StabilityPanel</name>
    <message>
        <source>Progress of the stability check</source>
        <translation>Progression de la vérification de la stabilité</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the stability check</source>
        <translation>Annuler la vérification de la stabilité</translation>
    </message>
    <message>
        <source>Checking the stability: %1 of %2</source>
        <translation>Vérification de la stabilité&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Checking the stability</source>
        <translation>Vérification de la stabilité</translation>
    </message>
    <message>
        <source>Stable when it was checked for the open case.</source>
        <translation>Stable lors de la vérification faite pour l&apos;affaire ouverte.</translation>
    </message>
    <message>
        <source>The stability was not checked: %1</source>
        <translation>La stabilité n&apos;a pas été vérifiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Telle quelle</translation>
    </message>
    <message>
        <source>Changed when it was checked for the open case.</source>
        <translation>Variable lors de la vérification faite pour l&apos;affaire ouverte.</translation>
    </message>
</context>
<context>
    <name>loupe::StabilityText</name>
    <message>
        <source>JPEG, quality 90</source>
        <translation>JPEG, qualité 90</translation>
    </message>
    <message>
        <source>JPEG, quality 75</source>
        <translation>JPEG, qualité 75</translation>
    </message>
    <message>
        <source>Half the size</source>
        <translation>Moitié de la taille</translation>
    </message>
    <message>
        <source>5 % cropped on each side</source>
        <translation>Rognée de 5&#xa0;% de chaque côté</translation>
    </message>
    <message>
        <source>Stable: saved again, made smaller and cropped, the photo stays in its band.</source>
        <translation>Stable&#xa0;: réenregistrée, réduite et rognée, la photo reste à son niveau.</translation>
    </message>
    <message numerus="yes">
        <source>Changes: the photo is in another band after %n of these changes. A verdict that changes says less.</source>
        <translation>
            <numerusform>Variable&#xa0;: après %n de ces changements, la photo est à un autre niveau. Un verdict qui varie en dit moins.</numerusform>
            <numerusform>Variable&#xa0;: après %n de ces changements, la photo est à un autre niveau. Un verdict qui varie en dit moins.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loupe::StatusStrip</name>
    <message>
        <source>Size and format of the picture</source>
        <translation>Taille et format de l&apos;image</translation>
    </message>
    <message>
        <source>Pixel under the cursor</source>
        <translation>Pixel sous le pointeur</translation>
    </message>
    <message>
        <source>x %1  y %2</source>
        <translation>x %1  y %2</translation>
    </message>
    <message>
        <source>Red, green and blue of that pixel</source>
        <translation>Rouge, vert et bleu de ce pixel</translation>
    </message>
    <message>
        <source>Score map at that pixel, and the patch it lies in</source>
        <translation>Carte des scores à ce pixel, et patch dans lequel il se trouve</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>score %1</translation>
    </message>
    <message>
        <source>patch %1</source>
        <translation>patch %1</translation>
    </message>
    <message>
        <source>Screen pixels per picture pixel</source>
        <translation>Pixels d&apos;écran par pixel d&apos;image</translation>
    </message>
    <message>
        <source>Where the network runs</source>
        <translation>Où s&apos;exécute le réseau de neurones</translation>
    </message>
    <message>
        <source>What is running</source>
        <translation>Ce qui est en cours</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>Progression de l&apos;analyse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the analysis (Esc)</source>
        <translation>Annuler l&apos;analyse (Échap)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Décodage</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Chargement du modèle</translation>
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
        <translation>Un aperçu produit quelques images et les montre ici, avec un contour autour de ce qui est falsifié.</translation>
    </message>
    <message>
        <source>Make the set</source>
        <translation>Faire le jeu</translation>
    </message>
    <message>
        <source>Write the pictures and their masks into the folder</source>
        <translation>Écrire les images et leurs masques dans le dossier</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>images</translation>
    </message>
    <message>
        <source>Make a training set from unedited photos</source>
        <translation>Faire un jeu d&apos;entraînement à partir de photos non modifiées</translation>
    </message>
    <message>
        <source>Forgeries are made out of your own photos: splices, copied areas, removals, local edits, with a history of saving and scaling. The photos themselves are only read.</source>
        <translation>Des falsifications sont faites à partir de vos propres photos&#xa0;: collages, zones copiées, suppressions, modifications locales, avec un historique d&apos;enregistrements et de mises à l&apos;échelle. Les photos elles-mêmes sont seulement lues.</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Choose the folder of unedited photos</source>
        <translation>Choisir le dossier de photos non modifiées</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Jeu</translation>
    </message>
    <message>
        <source>Choose the folder that the set is written to</source>
        <translation>Choisir le dossier dans lequel le jeu est écrit</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>How many pictures are made, about half of them forged; some hundreds are a beginning</source>
        <translation>Nombre d&apos;images produites, dont environ la moitié sont falsifiées&#xa0;; quelques centaines sont un début</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>Width and height of each picture in pixels, a multiple of 8</source>
        <translation>Largeur et hauteur de chaque image en pixels, un multiple de 8</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same photos, numbers and seed give the same pictures</source>
        <translation>Les mêmes photos, les mêmes nombres et la même graine donnent les mêmes images</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Make a few pictures and look at them; nothing is written to the set&apos;s folder</source>
        <translation>Produire quelques images et les regarder&#xa0;; rien n&apos;est écrit dans le dossier du jeu</translation>
    </message>
    <message>
        <source>Choose the folder of unedited photos.</source>
        <translation>Choisissez le dossier de photos non modifiées.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Le dossier %1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Side must be a multiple of 8.</source>
        <translation>Le côté doit être un multiple de 8.</translation>
    </message>
    <message>
        <source>Choose the folder that the set is written to.</source>
        <translation>Choisissez le dossier dans lequel le jeu est écrit.</translation>
    </message>
    <message>
        <source>Choose another folder for the set than that of the photos.</source>
        <translation>Choisissez pour le jeu un autre dossier que celui des photos.</translation>
    </message>
    <message>
        <source>A few pictures are being made…</source>
        <translation>Quelques images sont en cours de production…</translation>
    </message>
    <message>
        <source>%1 forged and %2 unedited ones, as the set will have them:</source>
        <translation>%1 falsifiées et %2 non modifiées, telles que le jeu les aura&#xa0;:</translation>
    </message>
    <message>
        <source>Stopped; what was made until then is in the folder.</source>
        <translation>Arrêté&#xa0;; ce qui a été produit jusque-là est dans le dossier.</translation>
    </message>
    <message>
        <source>%1 forged and %2 unedited pictures were made.</source>
        <translation>%1 images falsifiées et %2 non modifiées ont été produites.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be used.</source>
        <translation>
            <numerusform>%n photo n&apos;a pas pu être utilisée.</numerusform>
            <numerusform>%n photos n&apos;ont pas pu être utilisées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loupe::ThresholdBar</name>
    <message>
        <source>Score above which a pixel counts as edited ([ and ])</source>
        <translation>Score au-dessus duquel un pixel compte comme modifié ([ et ])</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Threshold, value</source>
        <translation>Seuil, valeur</translation>
    </message>
    <message>
        <source>Model&apos;s threshold</source>
        <translation>Seuil du modèle</translation>
    </message>
    <message>
        <source>Back to the model&apos;s own threshold</source>
        <translation>Revenir au seuil propre du modèle</translation>
    </message>
</context>
<context>
    <name>loupe::ThumbnailModel</name>
    <message>
        <source>%1: %2, score %3</source>
        <translation>%1&#xa0;: %2, score %3</translation>
    </message>
</context>
<context>
    <name>loupe::TrainOptions</name>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>How often every labelled picture is seen</source>
        <translation>Nombre de fois où chaque image étiquetée est vue</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Pictures at once; 0 = what fits into memory. Fewer need less memory</source>
        <translation>Images traitées à la fois&#xa0;; 0 = ce qui tient en mémoire. Moins d&apos;images demandent moins de mémoire</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d&apos;apprentissage</translation>
    </message>
    <message>
        <source>How far a step goes at most; halve it when the loss jumps, double it when it hardly falls</source>
        <translation>Ampleur maximale d&apos;une étape&#xa0;; divisez le taux par deux quand la perte fait des sauts, doublez-le quand elle ne baisse guère</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Mises de côté</translation>
    </message>
    <message>
        <source>Share of the pictures that training never sees and that tell whether it helps, 0 to 0.9</source>
        <translation>Part des images que l&apos;entraînement ne voit jamais et qui disent s&apos;il aide, de 0 à 0,9</translation>
    </message>
    <message>
        <source>Learning rate, segmenter</source>
        <translation>Taux d&apos;apprentissage, segmenteur</translation>
    </message>
    <message>
        <source>Of the part that makes masks</source>
        <translation>De la partie qui fait les masques</translation>
    </message>
    <message>
        <source>Learning rate, backbone</source>
        <translation>Taux d&apos;apprentissage, backbone</translation>
    </message>
    <message>
        <source>Of the part that sees; in the joint stage only</source>
        <translation>De la partie qui voit&#xa0;; seulement dans la phase conjointe</translation>
    </message>
    <message>
        <source>Batches a step</source>
        <translation>Lots par étape</translation>
    </message>
    <message>
        <source>Their gradients are added before the weights change: a larger batch without its memory</source>
        <translation>Leurs gradients sont additionnés avant que les poids changent&#xa0;: un lot plus grand sans la mémoire qu&apos;il demande</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Of the optimiser; 0 = as many as the epochs give</source>
        <translation>De l&apos;optimiseur&#xa0;; 0 = autant que les époques en donnent</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Patience</translation>
    </message>
    <message>
        <source>Stop after so many looks at what is kept aside without a better one; 0 = never</source>
        <translation>Arrêter après tant de vérifications sur les images mises de côté sans amélioration&#xa0;; 0 = jamais</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Décroissance des poids</translation>
    </message>
    <message>
        <source>Pulls the weights towards 0, against learning by heart</source>
        <translation>Tire les poids vers 0, contre l&apos;apprentissage par cœur</translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation>Bêta 1</translation>
    </message>
    <message>
        <source>Of AdamW: how long gradients are remembered</source>
        <translation>D&apos;AdamW&#xa0;: combien de temps les gradients sont retenus</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>Bêta 2</translation>
    </message>
    <message>
        <source>Of AdamW: how long their squares are remembered</source>
        <translation>D&apos;AdamW&#xa0;: combien de temps leurs carrés sont retenus</translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation>Limite du gradient</translation>
    </message>
    <message>
        <source>Longer gradients are shortened to this length</source>
        <translation>Les gradients plus longs sont ramenés à cette longueur</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Échauffement</translation>
    </message>
    <message>
        <source>Share of the steps in which the learning rate rises from 0</source>
        <translation>Part des étapes pendant lesquelles le taux d&apos;apprentissage monte depuis 0</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Décroissance</translation>
    </message>
    <message>
        <source>Share of the steps, at the end, in which it falls to 0</source>
        <translation>Part des étapes, à la fin, pendant lesquelles il descend à 0</translation>
    </message>
    <message>
        <source>Weight, classifier</source>
        <translation>Pondération, classifieur</translation>
    </message>
    <message>
        <source>Of the verdict&apos;s loss in the joint stage</source>
        <translation>De la perte du verdict dans la phase conjointe</translation>
    </message>
    <message>
        <source>Weight, segmenter</source>
        <translation>Pondération, segmenteur</translation>
    </message>
    <message>
        <source>Of the mask&apos;s loss in the joint stage</source>
        <translation>De la perte du masque dans la phase conjointe</translation>
    </message>
    <message>
        <source>Weight, boxes</source>
        <translation>Pondération, cadres</translation>
    </message>
    <message>
        <source>Of the box around the mask; 0 = none</source>
        <translation>Du cadre autour du masque&#xa0;; 0 = aucun</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>Share of the pictures that are mirrored; keeps every trace</source>
        <translation>Part des images qui sont inversées en miroir&#xa0;; conserve toutes les traces</translation>
    </message>
    <message>
        <source>Quarter turns</source>
        <translation>Quarts de tour</translation>
    </message>
    <message>
        <source>Share of the pictures that are turned; keeps every trace</source>
        <translation>Part des images qui sont tournées&#xa0;; conserve toutes les traces</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recadrage</translation>
    </message>
    <message>
        <source>Share of the pictures of which a piece is taken</source>
        <translation>Part des images dont on prend un morceau</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>Share of the pictures that are saved as JPEG again</source>
        <translation>Part des images qui sont enregistrées à nouveau en JPEG</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Redimensionnement</translation>
    </message>
    <message>
        <source>Share of the pictures that are scaled</source>
        <translation>Part des images qui sont mises à l&apos;échelle</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Flou</translation>
    </message>
    <message>
        <source>Share of the pictures that are blurred</source>
        <translation>Part des images qui sont rendues floues</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Share of the pictures that get noise</source>
        <translation>Part des images qui reçoivent du bruit</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>Share of the pictures that are made lighter or darker</source>
        <translation>Part des images qui sont éclaircies ou assombries</translation>
    </message>
    <message>
        <source>Hard forgeries</source>
        <translation>Falsifications difficiles</translation>
    </message>
    <message>
        <source>Share of the synthesised forgeries with a history of processing</source>
        <translation>Part des falsifications synthétisées qui ont un historique de traitements</translation>
    </message>
    <message>
        <source>Easy steps</source>
        <translation>Étapes faciles</translation>
    </message>
    <message>
        <source>At the start all synthesised forgeries are plain</source>
        <translation>Au début, toutes les falsifications synthétisées sont simples</translation>
    </message>
    <message>
        <source>Look every</source>
        <translation>Vérifier toutes les</translation>
    </message>
    <message>
        <source>Steps between looks at what is kept aside; 0 = after every epoch</source>
        <translation>Étapes entre deux vérifications sur les images mises de côté&#xa0;; 0 = après chaque époque</translation>
    </message>
    <message>
        <source>Pictures looked at</source>
        <translation>Images vérifiées</translation>
    </message>
    <message>
        <source>Of those that are kept aside, at most</source>
        <translation>Parmi celles qui sont mises de côté, au maximum</translation>
    </message>
    <message>
        <source>Show every</source>
        <translation>Afficher toutes les</translation>
    </message>
    <message>
        <source>Steps between looks at the probe photo and at samples; 0 = whenever it looks at what is kept aside</source>
        <translation>Étapes entre deux affichages de la photo témoin et d&apos;exemples&#xa0;; 0 = à chaque vérification sur les images mises de côté</translation>
    </message>
    <message>
        <source>Samples shown</source>
        <translation>Exemples affichés</translation>
    </message>
    <message>
        <source>Pictures of the batch that are shown with target and prediction</source>
        <translation>Images du lot qui sont affichées avec leur cible et leur prédiction</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Point de contrôle toutes les</translation>
    </message>
    <message>
        <source>Minutes; a run that is killed goes on from the last checkpoint</source>
        <translation>Minutes&#xa0;; une exécution tuée reprend au dernier point de contrôle</translation>
    </message>
    <message>
        <source>Low rank</source>
        <translation>Rang faible</translation>
    </message>
    <message>
        <source>In the joint stage the backbone learns changes of this rank only, which needs less memory; 0 = all of it</source>
        <translation>Dans la phase conjointe, le backbone n&apos;apprend que des changements de ce rang, ce qui demande moins de mémoire&#xa0;; 0 = tout entier</translation>
    </message>
    <message>
        <source>Low-rank scale</source>
        <translation>Échelle du rang faible</translation>
    </message>
    <message>
        <source>Weight of those changes</source>
        <translation>Pondération de ces changements</translation>
    </message>
    <message>
        <source>Kept tokens</source>
        <translation>Jetons conservés</translation>
    </message>
    <message>
        <source>Gigabytes on the disk for what the frozen backbone saw, which makes later epochs fast</source>
        <translation>Gigaoctets sur le disque pour ce que le backbone figé a vu, ce qui rend rapides les époques suivantes</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Of the network on the CPU; 0 = all cores</source>
        <translation>Du réseau sur le CPU&#xa0;; 0 = tous les cœurs</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lecteurs</translation>
    </message>
    <message>
        <source>Threads that prepare pictures; 0 = all cores but one</source>
        <translation>Threads qui préparent les images&#xa0;; 0 = tous les cœurs sauf un</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed, data and options give the same model</source>
        <translation>La même graine, les mêmes données et les mêmes options donnent le même modèle</translation>
    </message>
</context>
<context>
    <name>loupe::TrainingOptionsForm</name>
    <message>
        <source>All together</source>
        <translation>Tout ensemble</translation>
    </message>
    <message>
        <source>1: the verdict only</source>
        <translation>1&#xa0;: le verdict seul</translation>
    </message>
    <message>
        <source>2: the mask only</source>
        <translation>2&#xa0;: le masque seul</translation>
    </message>
    <message>
        <source>1, 2 and all, in a row</source>
        <translation>1, 2 et tout, à la suite</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Small collection</source>
        <translation>Petite collection</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Comme publié</translation>
    </message>
    <message>
        <source>As in the paper</source>
        <translation>Comme dans l&apos;article</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>A new network</source>
        <translation>Un nouveau réseau</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>The size of a new network; larger ones need far more memory</source>
        <translation>La taille d&apos;un nouveau réseau&#xa0;; les plus grands demandent beaucoup plus de mémoire</translation>
    </message>
    <message>
        <source>Optimisation</source>
        <translation>Optimisation</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentation</translation>
    </message>
    <message>
        <source>How it runs</source>
        <translation>Déroulement</translation>
    </message>
    <message>
        <source>Recompute activations</source>
        <translation>Recalculer les activations</translation>
    </message>
    <message>
        <source>The backbone computes twice what it would have to keep: slower, with less memory</source>
        <translation>Le backbone calcule deux fois ce qu&apos;il devrait conserver&#xa0;: plus lent, avec moins de mémoire</translation>
    </message>
    <message>
        <source>Mixed precision</source>
        <translation>Précision mixte</translation>
    </message>
    <message>
        <source>bfloat16 where that does no harm: faster on new GPUs and processors</source>
        <translation>bfloat16 là où cela ne nuit pas&#xa0;: plus rapide sur les GPU et processeurs récents</translation>
    </message>
    <message>
        <source>These options do not go together: %1.</source>
        <translation>Ces options ne vont pas ensemble&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What learns: everything, or the classifier or the segmenter on a backbone that stays; or these three in a row, each from the best weights of the one before; numbers that you change count for all of them</source>
        <translation>Ce qui apprend&#xa0;: tout, ou le classifieur ou le segmenteur sur un backbone figé&#xa0;; ou les trois à la suite, chacun à partir des meilleurs poids du précédent&#xa0;; les nombres que vous changez valent pour tous</translation>
    </message>
    <message>
        <source>The same numbers</source>
        <translation>Les mêmes nombres</translation>
    </message>
    <message>
        <source>Where this stage starts; numbers below that you change count for it too</source>
        <translation>D&apos;où part cette phase&#xa0;; les nombres ci-dessous que vous changez valent aussi pour elle</translation>
    </message>
    <message>
        <source>Preset of stage 1</source>
        <translation>Préréglage de la phase 1</translation>
    </message>
    <message>
        <source>Preset of stage 2</source>
        <translation>Préréglage de la phase 2</translation>
    </message>
    <message>
        <source>Where all other options start; choosing one sets them again, and in a row of stages the presets of all</source>
        <translation>D&apos;où partent toutes les autres options&#xa0;; un choix les rétablit, et dans une suite de phases les préréglages de toutes</translation>
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
        <translation>Données</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Labelled pictures</source>
        <translation>Images étiquetées</translation>
    </message>
    <message>
        <source>Drop folders of forged and unedited pictures here, with a mask for each forged one.</source>
        <translation>Déposez ici des dossiers d&apos;images falsifiées et non modifiées, avec un masque pour chaque image falsifiée.</translation>
    </message>
    <message>
        <source>Unedited photos</source>
        <translation>Photos non modifiées</translation>
    </message>
    <message>
        <source>No forgeries at hand? Drop folders of unedited photos here: forgeries are made of them while training.</source>
        <translation>Pas de falsifications à disposition&#xa0;? Déposez ici des dossiers de photos non modifiées&#xa0;: des falsifications en sont faites pendant l&apos;entraînement.</translation>
    </message>
    <message>
        <source>Make a set of them…</source>
        <translation>En faire un jeu…</translation>
    </message>
    <message>
        <source>Make a labelled set of forged and unedited pictures out of unedited photos, after a preview</source>
        <translation>Faire, à partir de photos non modifiées, un jeu étiqueté d&apos;images falsifiées et non modifiées, après un aperçu</translation>
    </message>
    <message>
        <source>Probe photo…</source>
        <translation>Photo témoin…</translation>
    </message>
    <message>
        <source>A photo that the network looks at again and again while it learns; choose none to take it away</source>
        <translation>Une photo que le réseau regarde sans cesse pendant qu&apos;il apprend&#xa0;; n&apos;en choisissez aucune pour la retirer</translation>
    </message>
    <message>
        <source>Trainings that were not ended</source>
        <translation>Entraînements non terminés</translation>
    </message>
    <message>
        <source>Trainings that were cancelled or interrupted, or whose model waits for a name</source>
        <translation>Entraînements annulés ou interrompus, ou dont le modèle attend un nom</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Go on from its last checkpoint, or name its model</source>
        <translation>Reprendre à son dernier point de contrôle, ou nommer son modèle</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Delete this training and its checkpoint</source>
        <translation>Supprimer cet entraînement et son point de contrôle</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Begin with these pictures and options</source>
        <translation>Commencer avec ces images et ces options</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>étapes</translation>
    </message>
    <message>
        <source>Compare with the parent</source>
        <translation>Comparer avec le parent</translation>
    </message>
    <message>
        <source>Measure the new model and the one it comes from on the pictures that were kept aside</source>
        <translation>Mesurer le nouveau modèle et celui dont il est issu sur les images mises de côté</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>The model is installed; choose it on the page Models.</source>
        <translation>Le modèle est installé&#xa0;; choisissez-le sur la page Modèles.</translation>
    </message>
    <message>
        <source>Choose labelled pictures, or unedited photos, to learn from.</source>
        <translation>Choisissez les images étiquetées, ou les photos non modifiées, à partir desquelles apprendre.</translation>
    </message>
    <message>
        <source>The last training&apos;s model waits: keep it or discard it.</source>
        <translation>Le modèle du dernier entraînement est en attente&#xa0;: gardez-le ou abandonnez-le.</translation>
    </message>
    <message>
        <source>Begun %1: ended, not kept yet</source>
        <translation>Commencé le %1&#xa0;: terminé, pas encore gardé</translation>
    </message>
    <message>
        <source>Begun %1: can go on</source>
        <translation>Commencé le %1&#xa0;: peut reprendre</translation>
    </message>
    <message>
        <source>Begun %1: no checkpoint yet</source>
        <translation>Commencé le %1&#xa0;: pas encore de point de contrôle</translation>
    </message>
    <message>
        <source>This stage: %1</source>
        <translation>Cette phase&#xa0;: %1</translation>
    </message>
    <message>
        <source>The run: %1</source>
        <translation>L&apos;exécution&#xa0;: %1</translation>
    </message>
    <message>
        <source>This model was trained before.</source>
        <translation>Ce modèle a été entraîné auparavant.</translation>
    </message>
    <message>
        <source>The best weights, on what was kept aside: %1. Their scores are not calibrated yet.</source>
        <translation>Les meilleurs poids, sur les images mises de côté&#xa0;: %1. Leurs scores ne sont pas encore étalonnés.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The last checkpoint is kept; the training can go on from it.</source>
        <translation>Le dernier point de contrôle est conservé&#xa0;; l&apos;entraînement peut y reprendre.</translation>
    </message>
    <message>
        <source>Done. Keep the model or discard it.</source>
        <translation>Terminé. Gardez le modèle ou abandonnez-le.</translation>
    </message>
    <message numerus="yes">
        <source>Both models are being measured on %n picture(s) that were kept aside…</source>
        <translation>
            <numerusform>Mesure des deux modèles sur %n image mise de côté…</numerusform>
            <numerusform>Mesure des deux modèles sur %n images mises de côté…</numerusform>
        </translation>
    </message>
    <message>
        <source>The new model and its parent, side by side, on what was kept aside.</source>
        <translation>Le nouveau modèle et son parent, côte à côte, sur les images mises de côté.</translation>
    </message>
    <message>
        <source>Choose a probe photo</source>
        <translation>Choisir une photo témoin</translation>
    </message>
    <message>
        <source>Photos (%1)</source>
        <translation>Photos (%1)</translation>
    </message>
    <message>
        <source>Probe: %1</source>
        <translation>Témoin&#xa0;: %1</translation>
    </message>
    <message>
        <source>Estimate only</source>
        <translation>Estimer seulement</translation>
    </message>
    <message>
        <source>Measure one step and say what time and memory the run would take; start nothing</source>
        <translation>Mesurer une étape et dire quel temps et quelle mémoire l&apos;exécution prendrait&#xa0;; ne rien démarrer</translation>
    </message>
    <message>
        <source>Measuring one step</source>
        <translation>Mesure d&apos;une étape</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>images</translation>
    </message>
    <message>
        <source>The run would take: %1</source>
        <translation>L&apos;exécution prendrait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Measured; nothing was started.</source>
        <translation>Mesuré&#xa0;; rien n&apos;a été démarré.</translation>
    </message>
</context>
<context>
    <name>loupe::TrainingView</name>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>step</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>On what is kept aside</source>
        <translation>Sur les images mises de côté</translation>
    </message>
    <message>
        <source>figure, 0 to 1</source>
        <translation>chiffre, de 0 à 1</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d&apos;apprentissage</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>taux</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Probe photo</source>
        <translation>Photo témoin</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What the run said</source>
        <translation>Ce que l&apos;exécution a dit</translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation>Perte logarithmique</translation>
    </message>
    <message>
        <source>Equal factors of the loss become equal distances</source>
        <translation>Des rapports égaux de la perte deviennent des distances égales</translation>
    </message>
    <message>
        <source>Smoothing of the loss</source>
        <translation>Lissage de la perte</translation>
    </message>
    <message>
        <source>Draw each point of the loss as a mean of those before it</source>
        <translation>Dessiner chaque point de la perte comme moyenne de ceux qui le précèdent</translation>
    </message>
    <message>
        <source>Curves…</source>
        <translation>Courbes…</translation>
    </message>
    <message>
        <source>Write the curves as CSV</source>
        <translation>Écrire les courbes au format CSV</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>Samples of the batch</source>
        <translation>Exemples du lot</translation>
    </message>
    <message>
        <source>Pictures that are being learned, what the network should find in them and what it finds</source>
        <translation>Images en cours d&apos;apprentissage, ce que le réseau devrait y trouver et ce qu&apos;il trouve</translation>
    </message>
    <message>
        <source>Pictures of the batch appear here while it learns, at every look.</source>
        <translation>Des images du lot apparaissent ici pendant l&apos;apprentissage, à chaque affichage.</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taux d&apos;apprentissage</translation>
    </message>
    <message>
        <source>image AUC</source>
        <translation>AUC image</translation>
    </message>
    <message>
        <source>patch AUC</source>
        <translation>AUC patch</translation>
    </message>
    <message>
        <source>pixel F1</source>
        <translation>F1 pixel</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>overall</source>
        <translation>ensemble</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
</context>
<context>
    <name>loupe::TruthLayers</name>
    <message>
        <source>Choose the ground truth of this photo</source>
        <translation>Choisir la vérité terrain de cette photo</translation>
    </message>
    <message>
        <source>Masks (%1)</source>
        <translation>Masques (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 has another shape than this photo, so it is not its ground truth.</source>
        <translation>%1 n&apos;a pas les mêmes proportions que cette photo&#xa0;; ce n&apos;est donc pas sa vérité terrain.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>loupe::TruthPainter</name>
    <message>
        <source>Hit</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>Fausse alarme</translation>
    </message>
</context>
<context>
    <name>loupe::VerdictCard</name>
    <message>
        <source>Against the ground truth %1: pixel F1 %2 and IoU %3 at this threshold.</source>
        <translation>Par rapport à la vérité terrain %1&#xa0;: F1 pixel %2 et IoU %3 à ce seuil.</translation>
    </message>
    <message>
        <source>It marks nothing, or everything, so there is no AUC.</source>
        <translation>Elle ne marque rien, ou marque tout&#xa0;; il n&apos;y a donc pas d&apos;AUC.</translation>
    </message>
    <message>
        <source>Pixel AUC over all thresholds: %1.</source>
        <translation>AUC pixel sur tous les seuils&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This model is a preview. It misses many edits and raises false alarms; do not rely on it.</source>
        <translation>Ce modèle est une version préliminaire. Beaucoup de modifications lui échappent et il donne de fausses alarmes&#xa0;; ne vous y fiez pas.</translation>
    </message>
    <message>
        <source>What this shows</source>
        <translation>Ce que cela montre</translation>
    </message>
    <message>
        <source>What it does not show</source>
        <translation>Ce que cela ne montre pas</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try this photo once more</source>
        <translation>Essayer cette photo une fois de plus</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copy what happened, with the technical detail, to the clipboard</source>
        <translation>Copier dans le presse-papiers ce qui s&apos;est passé, avec les détails techniques</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Aucune photo</translation>
    </message>
    <message>
        <source>Made for: %1</source>
        <translation>Destiné à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Model loaded: %1</source>
        <translation>Modèle chargé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Decoded: %1</source>
        <translation>Décodée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Decoding: %1</source>
        <translation>Décodage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Loading the model: %1</source>
        <translation>Chargement du modèle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Analysing part %1 of %2: %3</source>
        <translation>Analyse de la partie %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Analysing: %1</source>
        <translation>Analyse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Score %1</translation>
    </message>
    <message>
        <source>Analysed in %1 on %2 (%3).</source>
        <translation>Analysée en %1 sur %2 (%3).</translation>
    </message>
    <message>
        <source>%1 of the picture lies above the threshold of %2.</source>
        <translation>%1 de l&apos;image se situe au-dessus du seuil de %2.</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>Non analysée</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>The map is a first look, at reduced size: fine traces do not show in it. The result follows.</source>
        <translation>La carte est un premier aperçu, en taille réduite&#xa0;: les traces fines n&apos;y apparaissent pas. Le résultat suit.</translation>
    </message>
</context>
<context>
    <name>loupe::ViewAdjustment</name>
    <message>
        <source>brightness %1</source>
        <translation>luminosité %1</translation>
    </message>
    <message>
        <source>contrast %1</source>
        <translation>contraste %1</translation>
    </message>
    <message>
        <source>equalised</source>
        <translation>égalisation</translation>
    </message>
    <message>
        <source>Adjusted for looking: %1</source>
        <translation>Réglages d&apos;affichage&#xa0;: %1</translation>
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
        <translation>Déposez ici des photos ou un dossier</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Photos are only read, never changed.</source>
        <translation>Tout reste sur cet ordinateur. Les photos sont seulement lues, jamais modifiées.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open one or more photos</source>
        <translation>Ouvrir une ou plusieurs photos</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Leaf through the photos of a folder</source>
        <translation>Feuilleter les photos d&apos;un dossier</translation>
    </message>
    <message>
        <source>Try the samples</source>
        <translation>Essayer les exemples</translation>
    </message>
    <message>
        <source>Open the photos that come with Loupe</source>
        <translation>Ouvrir les photos fournies avec Loupe</translation>
    </message>
</context>
<context>
    <name>loupe::WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open one or more photos</source>
        <translation>Ouvrir une ou plusieurs photos</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Leaf through the photos of a folder</source>
        <translation>Feuilleter les photos d&apos;un dossier</translation>
    </message>
    <message>
        <source>Try the &amp;samples</source>
        <translation>&amp;Essayer les exemples</translation>
    </message>
    <message>
        <source>Open the photos that come with Loupe</source>
        <translation>Ouvrir les photos fournies avec Loupe</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Device, layers, language, folders</source>
        <translation>Périphérique, calques, langue, dossiers</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close Loupe</source>
        <translation>Fermer Loupe</translation>
    </message>
    <message>
        <source>Put panels &amp;back</source>
        <translation>Replacer les pa&amp;nneaux</translation>
    </message>
    <message>
        <source>Show all panels where they were at first</source>
        <translation>Afficher tous les panneaux à leur place d&apos;origine</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Ple&amp;in écran</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Utiliser tout l&apos;écran</translation>
    </message>
    <message>
        <source>Model &amp;card</source>
        <translation>&amp;Fiche du modèle</translation>
    </message>
    <message>
        <source>What the model was trained on and how it was measured</source>
        <translation>Sur quoi le modèle a été entraîné et comment il a été mesuré</translation>
    </message>
    <message>
        <source>Choose &amp;model folder…</source>
        <translation>Choisir un dossier de &amp;modèle…</translation>
    </message>
    <message>
        <source>Use another model, from a folder with a card.json</source>
        <translation>Utiliser un autre modèle, depuis un dossier contenant un card.json</translation>
    </message>
    <message>
        <source>Calibrate on my &amp;photos…</source>
        <translation>Étalonner sur mes &amp;photos…</translation>
    </message>
    <message>
        <source>Measure how often the model alarms on photos that you know to be unedited</source>
        <translation>Mesurer à quelle fréquence le modèle donne une alarme sur des photos que vous savez non modifiées</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Aucun modèle n&apos;est chargé.</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>Co&amp;mmandes…</translation>
    </message>
    <message>
        <source>Find any command by typing a part of its name</source>
        <translation>Trouver une commande en saisissant une partie de son nom</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>About what has the focus</source>
        <translation>Sur l&apos;élément qui a le focus</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Raccourcis</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Show &amp;log file</source>
        <translation>Afficher le fichier &amp;journal</translation>
    </message>
    <message>
        <source>Open the folder with what Loupe noted down, to pass on when something went wrong</source>
        <translation>Ouvrir le dossier qui contient ce que Loupe a noté, à transmettre en cas de problème</translation>
    </message>
    <message>
        <source>&amp;About Loupe</source>
        <translation>À &amp;propos de Loupe</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version et licence</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Couleurs de la fenêtre</translation>
    </message>
</context>
<context>
    <name>loupe::Wording</name>
    <message>
        <source>The picture as a whole looks edited, but no region stands out at this threshold.</source>
        <translation>L&apos;image dans son ensemble paraît modifiée, mais aucune région ne ressort à ce seuil.</translation>
    </message>
    <message>
        <source>A region stands out, but the picture as a whole does not look edited.</source>
        <translation>Une région ressort, mais l&apos;image dans son ensemble ne paraît pas modifiée.</translation>
    </message>
    <message>
        <source>&lt; %1 %</source>
        <translation>&lt; %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
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
        <translation>La fréquence à laquelle ce modèle donne un tel score à des photos non modifiées n&apos;a jamais été mesurée.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n unedited photo(s) this model was measured on, none reached this band.</source>
        <translation>
            <numerusform>Sur %n photo non modifiée utilisée pour mesurer ce modèle, aucune n&apos;a atteint ce niveau.</numerusform>
            <numerusform>Sur %n photos non modifiées utilisées pour mesurer ce modèle, aucune n&apos;a atteint ce niveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Such a score is usual for unedited photos; edited ones that the model misses get it too.</source>
        <translation>Un tel score est courant pour des photos non modifiées&#xa0;; les photos modifiées qui échappent au modèle l&apos;obtiennent aussi.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n unedited photo(s) this model was measured on, %1 reached this band.</source>
        <translation>
            <numerusform>Sur %n photo non modifiée utilisée pour mesurer ce modèle, %1 a atteint ce niveau.</numerusform>
            <numerusform>Sur %n photos non modifiées utilisées pour mesurer ce modèle, %1 ont atteint ce niveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation>Pertinent</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>Non pertinent</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Where the picture&apos;s fine structure differs from its surroundings, as pasted, copied or painted-over areas often do. The score says how strongly, compared with photos the model has learned from. It is a hint where to look, to be checked by other means.</source>
        <translation>Où la structure fine de l&apos;image diffère de ce qui l&apos;entoure, comme c&apos;est souvent le cas des zones collées, copiées ou repeintes. Le score dit avec quelle force, par rapport aux photos sur lesquelles le modèle a appris. C&apos;est un indice de l&apos;endroit où regarder, à vérifier par d&apos;autres moyens.</translation>
    </message>
    <message>
        <source>Who edited the photo, when, or with what intent; whether what it shows is true; edits that left no trace the model knows. A photo without findings may still be edited.</source>
        <translation>Qui a modifié la photo, quand, ou dans quelle intention&#xa0;; si ce qu&apos;elle montre est vrai&#xa0;; les modifications qui n&apos;ont laissé aucune trace connue du modèle. Une photo où rien n&apos;a été trouvé peut quand même avoir été modifiée.</translation>
    </message>
    <message>
        <source>Strongest region: score %1 on %2 of the picture.</source>
        <translation>Région la plus forte&#xa0;: score %1 sur %2 de l&apos;image.</translation>
    </message>
    <message>
        <source>No region lies above the threshold.</source>
        <translation>Aucune région ne se situe au-dessus du seuil.</translation>
    </message>
    <message>
        <source>Picture as a whole: %1. Strongest patch: %2.</source>
        <translation>Image dans son ensemble&#xa0;: %1. Patch le plus fort&#xa0;: %2.</translation>
    </message>
    <message>
        <source>An area of the picture occurs twice in it; the layer Copies shows where.</source>
        <translation>Une zone de l&apos;image y apparaît deux fois&#xa0;; le calque Copies montre où.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Shows where a photo may have been forged.</source>
        <translation>Montre où une photo a pu être falsifiée.</translation>
    </message>
    <message>
        <source>Photos or folders to open.</source>
        <translation>Photos ou dossiers à ouvrir.</translation>
    </message>
</context>
</TS>
