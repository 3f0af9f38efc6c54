using SenHub.Printing.Fonts;

namespace SenHub.Printing.Fonts.OpenType;

/// <summary>Scripts, features and lookups of GSUB or GPOS (OpenType 1.9, "Common Table Formats").</summary>
internal sealed class LayoutTable
{
    private const int UsesMarkSet = 0x10;
    private readonly Sfnt file;
    private readonly int start;
    private readonly Lookup[] lookups;

    public LayoutTable(Sfnt file, string table, int extensionType)
    {
        this.file = file;
        start = file.Has(table) ? file.Start(table) : 0;
        lookups = start == 0 ? [] : [.. ReadLookups(extensionType)];
    }

    public Lookup this[int index] => lookups[index];

    /// <summary>The lookups of these features in the script's default language, in the order the font wants them.</summary>
    public Lookup[] For(string script, params string[] features) =>
        start == 0 ? [] : [.. Indexes(script, features).Distinct().Order().Select(i => lookups[i])];

    private IEnumerable<int> Indexes(string script, string[] wanted)
    {
        int featureList = start + file.U16(start + 6), language = LanguageOf(script);
        for (var i = 0; language != 0 && i < file.U16(language + 4); i++)
        {
            var entry = featureList + 2 + (6 * file.U16(language + 6 + (2 * i)));
            if (!wanted.Contains(file.Tag(entry)))
                continue;

            var feature = featureList + file.U16(entry + 4);
            for (var k = 0; k < file.U16(feature + 2); k++)
                yield return file.U16(feature + 4 + (2 * k));
        }
    }

    private int LanguageOf(string script)
    {
        var scripts = start + file.U16(start + 4);
        for (var i = 0; i < file.U16(scripts); i++)
        {
            var entry = scripts + 2 + (6 * i);
            if (file.Tag(entry) != script)
                continue;

            var table = scripts + file.U16(entry + 4);
            return file.U16(table) == 0 ? 0 : table + file.U16(table);
        }

        return 0;
    }

    private IEnumerable<Lookup> ReadLookups(int extensionType)
    {
        var list = start + file.U16(start + 8);
        for (var i = 0; i < file.U16(list); i++)
        {
            var lookup = list + file.U16(list + 2 + (2 * i));
            int type = file.U16(lookup), flags = file.U16(lookup + 2), count = file.U16(lookup + 4);
            var subtables = new int[count];
            for (var s = 0; s < count; s++)
                subtables[s] = lookup + file.U16(lookup + 6 + (2 * s));

            var markSet = (flags & UsesMarkSet) != 0 ? file.U16(lookup + 6 + (2 * count)) : -1;
            if (type == extensionType && count > 0)
            {
                type = file.U16(subtables[0] + 2);
                subtables = [.. subtables.Select(s => s + (int)file.U32(s + 4))];
            }

            var isChained = type == extensionType - 1;
            var first = new FirstGlyphs(file, isChained || type == extensionType - 2, isChained, subtables);
            yield return new Lookup(type, flags, markSet, subtables, first);
        }
    }
}
