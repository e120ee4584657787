<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cbm</name>
    <message numerus="yes">
        <source>Without value: %n observation(s), see the table</source>
        <translation>
            <numerusform>Without value: %n observation, see the table</numerusform>
            <numerusform>Without value: %n observations, see the table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CbmProcessing</name>
    <message numerus="yes">
        <source>%n attribute name(s) are longer than a shapefile allows; {file} lists what they are called. A GeoPackage keeps them.</source>
        <translation>
            <numerusform>%n attribute name is longer than a shapefile allows; {file} lists what it is called. A GeoPackage keeps it.</numerusform>
            <numerusform>%n attribute names are longer than a shapefile allows; {file} lists what they are called. A GeoPackage keeps them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoiDock</name>
    <message numerus="yes">
        <source>%n pixel(s) have values without a name.</source>
        <translation>
            <numerusform>%n pixel has a value without a name.</numerusform>
            <numerusform>%n pixels have values without a name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImagesDock</name>
    <message numerus="yes">
        <source>%n image(s) added; the temporal controller plays them.</source>
        <translation>
            <numerusform>%n image added; the temporal controller plays it.</numerusform>
            <numerusform>%n images added; the temporal controller plays them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reporter</name>
    <message numerus="yes">
        <source>The decisions on %n parcel(s) are not stored: {}. {}</source>
        <translation>
            <numerusform>The decision on %n parcel is not stored: {}. {}</numerusform>
            <numerusform>The decisions on %n parcels are not stored: {}. {}</numerusform>
        </translation>
    </message>
</context>
</TS>
