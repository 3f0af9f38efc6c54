using System.Globalization;
using System.Text;
using SenHub.Documents.Catalogue;
using SenHub.TestKit;

namespace SenHub.Bench.Filled;

/// <summary>Of all required fields of each kind of paper about a pupil, how many need no typing when cells of the files are blank.</summary>
internal static class FilledBench
{
    private const string Begin = "<!-- filled -->\n", End = "<!-- end filled -->";

    public static int Run(string[] rest)
    {
        var blanks = new Blanks(Arguments.Number(rest, "--seed", 1), Arguments.Number(rest, "--required", 5), Arguments.Number(rest, "--optional", 15));
        var whole = FilledKind.Of(FilledSchool.Of(Blanks.None).Known).ToDictionary(kind => kind.Kind);
        var (known, refused) = FilledSchool.Of(blanks);
        var table = Table(whole, FilledKind.Of(known));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"Required cells: {blanks.Required.Blanked} of {blanks.Required.Looked} blank. Optional cells: {blanks.Optional.Blanked} of {blanks.Optional.Looked} blank. Rows refused for a blank: {refused}.\n\n{table}"));
        if (rest.Contains("--write"))
            Write(Path.Combine(Repository.Root, "docs", "documents.md"), table);
        return 0;
    }

    private static string Table(Dictionary<string, FilledKind> whole, IReadOnlyList<FilledKind> blanked)
    {
        var text = new StringBuilder("| paper | papers | required fields | filled | missing | by hand | share filled | with nothing blank |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (var kind in PaperCatalogue.All.Select(entry => blanked.FirstOrDefault(one => one.Kind == entry.Kind)).OfType<FilledKind>())
            text.Append(CultureInfo.InvariantCulture, $"| `{kind.Kind}` | {kind.Papers} | {kind.All:#,##0} | {kind.Filled:#,##0} | {kind.Missing:#,##0} | {kind.ByHand:#,##0} | {kind.Share:0.0} % | {whole[kind.Kind].Share:0.0} % |\n");
        var (all, filled) = (blanked.Sum(kind => kind.All), blanked.Sum(kind => kind.Filled));
        text.Append(CultureInfo.InvariantCulture, $"| all | {blanked.Sum(kind => kind.Papers):#,##0} | {all:#,##0} | {filled:#,##0} | {blanked.Sum(kind => kind.Missing):#,##0} | {blanked.Sum(kind => kind.ByHand):#,##0} | {100m * filled / all:0.0} % | {100m * whole.Values.Sum(kind => kind.Filled) / whole.Values.Sum(kind => kind.All):0.0} % |\n");
        foreach (var kind in blanked.Where(kind => kind.HandNames.Count > 0))
            text.Append(CultureInfo.InvariantCulture, $"\n`{kind.Kind}`, by hand: {string.Join("; ", kind.HandNames)}.\n");
        return text.ToString();
    }

    private static void Write(string page, string table)
    {
        var text = File.ReadAllText(page);
        var (from, to) = (text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, text.IndexOf(End, StringComparison.Ordinal));
        File.WriteAllText(page, $"{text[..from]}\n{table}\n{text[to..]}");
    }
}
