using System.IO.Compression;
using System.Text.RegularExpressions;

namespace SenHub.Workers.Tests.RedTeam;

/// <summary>Sorts the pupils of a sheet and nothing else, as somebody does who has marked one column only.</summary>
internal static partial class PartialSort
{
    private const string Sheet = "xl/worksheets/sheet1.xml";

    public static void Of(string workbook)
    {
        using var zip = ZipFile.Open(workbook, ZipArchiveMode.Update);
        var words = Words().Matches(Read(zip, "xl/sharedStrings.xml")).Select(match => match.Groups[1].Value).ToList();
        var xml = Read(zip, Sheet);
        var pupils = Cells().Matches(xml).Where(cell => words[int.Parse(cell.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture)].StartsWith("LK-", StringComparison.Ordinal)).ToList();
        Assert.True(pupils.Count > 3, "The sheet has too few rows to sort.");
        var turned = pupils.Zip(pupils.AsEnumerable().Reverse()).ToDictionary(pair => pair.First.Index, pair => pair.Second.Groups[2].Value);
        var sorted = Cells().Replace(xml, cell => turned.TryGetValue(cell.Index, out var other) ? cell.Groups[1].Value + other + cell.Groups[3].Value : cell.Value);
        zip.GetEntry(Sheet)!.Delete();
        using var writer = new StreamWriter(zip.CreateEntry(Sheet).Open());
        writer.Write(sorted);
    }

    private static string Read(ZipArchive zip, string name)
    {
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    [GeneratedRegex("<(?:x:)?si>.*?<(?:x:)?t[^>]*>(.*?)</(?:x:)?t>.*?</(?:x:)?si>", RegexOptions.Singleline)]
    private static partial Regex Words();

    [GeneratedRegex("""(<(?:x:)?c r="B\d+"[^>]*t="s"[^>]*><(?:x:)?v>)(\d+)(</(?:x:)?v>)""")]
    private static partial Regex Cells();
}
