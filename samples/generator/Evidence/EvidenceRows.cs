using System.Globalization;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Domain.Import;
using SenHub.Samples.Facts;
using SenHub.Samples.World;

namespace SenHub.Samples.Evidence;

/// <summary>Reports of invented professionals about the children for whom an assessment is asked, and the form of every consent.</summary>
internal sealed class EvidenceRows(SchoolWorld world, Register register)
{
    private readonly IReadOnlyList<(string[] Row, Child Child)> chosen = [.. Texts.Rows("evidence").Select(row => (row, FormRows.Child(world, row)))];

    /// <summary>The sheet Evidence.</summary>
    public IReadOnlyList<EvidenceRow> All() => [.. chosen.Select(one => new EvidenceRow
    {
        Pupil = register.Ref(one.Child),
        File = one.Row[3],
        Type = one.Row[4],
        Author = one.Row[6],
        On = Day(one.Row[7]),
        MayGoTo = one.Row[8].Split(';', StringSplitOptions.TrimEntries),
    })];

    /// <summary>Every file by its path under the school's folder.</summary>
    public IEnumerable<(string Path, byte[] Bytes)> Files(SencoFacts facts)
    {
        foreach (var (row, child) in chosen)
        {
            var about = $"{child.Forename} {child.Surname}";
            yield return ($"evidence/{register.Ref(child)}/{row[3]}", row[3].EndsWith(".png", StringComparison.Ordinal)
                ? ScanPicture.Write(child.Upn)
                : InventedReport.Write(row[5], row[6], about, Day(row[7]), int.Parse(row[9], CultureInfo.InvariantCulture)));
        }

        foreach (var consent in facts.Consents.Where(consent => ShelfFiles.FileOf(consent) is not null))
        {
            var child = world.Children.Single(child => register.Ref(child) == consent.Pupil);
            yield return ($"evidence/{consent.Pupil}/{ShelfFiles.FileOf(consent)}", InventedReport.Consent(consent, $"{child.Forename} {child.Surname}"));
        }
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
