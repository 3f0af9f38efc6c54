using System.IO.Compression;
using System.Text;
using System.Xml;

namespace SenHub.Printing;

/// <summary>Reads all words of a Word file (ECMA-376), also those that no page shows. Never throws for what is in the bytes; bounded in time and memory.</summary>
public static class WordFileText
{
    private const int MostParts = 5_000;
    private const long MostCharacters = 40_000_000;

    // Parts that hold looks and no words.
    private static readonly string[] Wordless = ["styles.xml", "theme", "fontTable.xml", "settings.xml", "webSettings.xml", "numbering.xml", "stylesWithEffects.xml", "[Content_Types].xml"];
    private static readonly string[] Shown = ["descr", "title", "alt", "name"];

    /// <summary>The text, or why it cannot be read.</summary>
    public static WordReading Read(ReadOnlyMemory<byte> file)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(file.ToArray(), writable: false), ZipArchiveMode.Read);
            if (zip.Entries.Count > MostParts || zip.Entries.Sum(entry => entry.Length) > MostCharacters * 4)
                return Not(Unreadable.TooLarge, "It unpacks to more than is safe to read: ask for a smaller file.");
            if (!zip.Entries.Any(entry => entry.FullName.StartsWith("word/", StringComparison.OrdinalIgnoreCase)))
                return Not(Unreadable.Damaged, "It is no Word file: ask for the file again.");
            var text = new StringBuilder();
            foreach (var entry in zip.Entries.Where(HasWords).OrderBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                if (text.Length > MostCharacters)
                    return Not(Unreadable.TooLarge, "It unpacks to more than is safe to read: ask for a smaller file.");
                Add(entry, text);
            }

            return string.IsNullOrWhiteSpace(text.ToString())
                ? Not(Unreadable.NoText, "It holds no text: read it by eye.")
                : new WordReading.Read(text.ToString(), zip.Entries.Any(entry => entry.FullName.Contains("/media/", StringComparison.OrdinalIgnoreCase) || entry.FullName.Contains("/embeddings/", StringComparison.OrdinalIgnoreCase)));
        }
        catch (Exception damage) when (damage is InvalidDataException or XmlException or IOException or NotSupportedException)
        {
            return Not(Unreadable.Damaged, "It is damaged: ask for the file again.");
        }
    }

    private static bool HasWords(ZipArchiveEntry entry) =>
        entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && !Wordless.Any(part => entry.FullName.Contains(part, StringComparison.OrdinalIgnoreCase));

    // A word may be cut into runs anywhere: runs are put together, paragraphs and cells are not.
    private static void Add(ZipArchiveEntry entry, StringBuilder text)
    {
        var isPage = entry.FullName.StartsWith("word/", StringComparison.OrdinalIgnoreCase);
        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostCharacters });
        while (reader.Read())
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
                text.Append(reader.Value);
            else if (reader.NodeType == XmlNodeType.EndElement && (reader.LocalName is "p" or "tc" || !isPage))
                text.Append('\n');
            else if (reader.NodeType == XmlNodeType.Element)
                AddElement(reader, text);
        }

        text.Append('\n');
    }

    private static void AddElement(XmlReader reader, StringBuilder text)
    {
        if (reader.LocalName is "br" or "cr" or "tab" or "ptab")
            text.Append(reader.LocalName == "tab" ? ' ' : '\n');
        else if (reader.LocalName == "noBreakHyphen")
            text.Append('-');
        if (reader.LocalName is not ("docPr" or "cNvPr" or "shape" or "imagedata" or "tag" or "alias"))
            return;
        foreach (var value in Shown.Append("val").Select(name => Attribute(reader, name)).Where(value => value.Length > 0))
            text.Append('\n').Append(value).Append('\n');
    }

    private static string Attribute(XmlReader reader, string name)
    {
        for (var found = reader.MoveToFirstAttribute(); found; found = reader.MoveToNextAttribute())
        {
            if (reader.LocalName == name)
            {
                var value = reader.Value;
                reader.MoveToElement();
                return value;
            }
        }

        reader.MoveToElement();
        return "";
    }

    private static WordReading.NotReadable Not(Unreadable why, string inWords) => new(why, inWords);
}
