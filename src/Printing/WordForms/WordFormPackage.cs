using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace SenHub.Printing.WordForms;

/// <summary>The parts of a Word file in which words stand (ECMA-376, part 2); all others are never touched.</summary>
internal static class WordFormPackage
{
    private const string Types = "[Content_Types].xml", Main = "wordprocessingml.document.main+xml", MacroMain = "ms-word.document.macroEnabled.main+xml";
    private const long MostCharacters = 40_000_000;

    private static readonly string[] Worded = [Main, "wordprocessingml.header+xml", "wordprocessingml.footer+xml"];
    private static readonly string[] Running = [MacroMain, "vbaProject", "vbaData", "activeX", "macroEnabled"];

    /// <summary>The parts by name, the form's own order of names.</summary>
    /// <exception cref="InvalidDataException">No Word file.</exception>
    /// <exception cref="XmlException">A part is broken.</exception>
    public static IReadOnlyDictionary<string, XDocument> Read(ReadOnlyMemory<byte> file, out bool runsCode)
    {
        using var zip = new ZipArchive(new MemoryStream(file.ToArray(), writable: false), ZipArchiveMode.Read);
        var types = Load(zip.GetEntry(Types) ?? throw new InvalidDataException("A file without content types is no Word file.")).Root!.Elements().ToList();
        runsCode = types.Any(type => Running.Any(word => Attribute(type, "ContentType").Contains(word, StringComparison.OrdinalIgnoreCase)));
        var names = types.Where(type => Worded.Any(kind => Attribute(type, "ContentType").EndsWith(kind, StringComparison.Ordinal))).ToList();
        if (!runsCode && names.Count(type => Attribute(type, "ContentType").EndsWith(Main, StringComparison.Ordinal)) != 1)
            throw new InvalidDataException("A Word file has one main document.");
        return names.Select(type => Attribute(type, "PartName").TrimStart('/'))
            .ToDictionary(name => name, name => Load(zip.GetEntry(name) ?? throw new InvalidDataException("A part that is announced is not there.")), StringComparer.Ordinal);
    }

    /// <summary>The file with some parts written anew; the bytes of all others stay as they are, packed and unpacked.</summary>
    public static byte[] Write(ReadOnlyMemory<byte> file, IEnumerable<(string Name, XDocument Content)> changed)
    {
        using var bytes = new MemoryStream();
        bytes.Write(file.Span);
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var (name, content) in changed)
            {
                var entry = zip.GetEntry(name)!;
                var time = entry.LastWriteTime;
                using (var to = entry.Open())
                {
                    to.SetLength(0);
                    Save(content, to);
                }

                entry.LastWriteTime = time;
            }
        }

        return bytes.ToArray();
    }

    private static XDocument Load(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostCharacters });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    private static void Save(XDocument content, Stream to)
    {
        using var writer = XmlWriter.Create(to, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineHandling = NewLineHandling.None });
        content.Save(writer);
    }

    private static string Attribute(XElement type, string name) => (string?)type.Attribute(name) ?? "";
}
