using SenHub.Printing.Tree;

namespace SenHub.Documents.House;

/// <summary>What every pupil paper carries around its content (documents.md, common header block).</summary>
public static class Furniture
{
    private const int LongestName = 50;

    /// <summary>Sensitivity label of pupil papers.</summary>
    public const string Label = "Confidential: about one child. Only for the person it is addressed to.";

    /// <summary>Sensitivity label of the SENCo's own pages.</summary>
    public const string InternalLabel = "Confidential: for use inside the school only.";

    /// <summary>A pupil paper around its blocks. Title and metadata name the reference, never the child.</summary>
    public static Doc Around(PaperFront front, IReadOnlyList<Block> content) => new()
    {
        Title = $"{front.Title}, {front.Pupil.Ref}",
        Author = front.School.Name,
        Date = front.DataOf,
        Header = $"{front.School.Line} \u00b7 {front.Title}",
        Label = Label,
        Footer = Footer(front.Pupil),
        Landscape = front.Landscape,
        Blocks = [new Block.Heading(1, front.Title), .. front.Notices, new Block.Facts([.. front.Compact ? Short(front) : Facts(front)]), .. content],
    };

    /// <summary>A page of the school's own, about many pupils or none.</summary>
    public static Doc Inside(InsideFront front, IReadOnlyList<Block> content) => new()
    {
        Title = $"{front.Title}, {HouseStyle.Plain(front.DataOf)}",
        Author = front.School,
        Date = front.DataOf,
        Header = $"{front.School} \u00b7 {front.Title}",
        Label = InternalLabel,
        Footer = $"For {front.CopyFor} \u00b7 data of {HouseStyle.Plain(front.DataOf)}",
        Landscape = front.Landscape,
        Blocks = [new Block.Heading(1, front.Title), .. content],
    };

    private static string Footer(PupilBlock pupil) => $"{pupil.Ref} \u00b7 born {HouseStyle.Brief(pupil.BornOn)} \u00b7 {Shortened(pupil.LegalName)}";

    // The foot line is one line. A very long name ends in three dots there; reference and date of birth stand before it and are never cut.
    private static string Shortened(string name) => name.Length <= LongestName
        ? name
        : name[..(name.AsSpan(0, LongestName).LastIndexOfAny(' ', '-') is > 0 and var cut ? cut : LongestName)].TrimEnd() + "\u2026";

    private static IEnumerable<Fact> Facts(PaperFront front)
    {
        var pupil = front.Pupil;
        yield return new Fact("Pupil", pupil.LegalName);
        if (pupil.PreferredName is { } preferred)
            yield return new Fact("Known as", preferred);
        yield return new Fact("Date of birth", pupil.Age is { } age ? $"{HouseStyle.Plain(pupil.BornOn)} (age {age})" : HouseStyle.Plain(pupil.BornOn));
        yield return new Fact("Year group", pupil.YearByAge is { } byAge
            ? $"Taught in {YearGroup.InWords(pupil.TaughtIn)} ({YearGroup.InWords(byAge)} by age)"
            : YearGroup.InWords(pupil.TaughtIn));
        yield return new Fact("Reference", pupil.Ref.ToString());
        yield return new Fact("School", School(front.School));
        yield return new Fact("SENCo", front.School.SencoName);
        yield return new Fact("Copy for", front.CopyFor);
        yield return new Fact("Data of", $"{HouseStyle.Long(front.DataOf)} (form version {front.TemplateVersion})");
    }

    private static IEnumerable<Fact> Short(PaperFront front)
    {
        var pupil = front.Pupil;
        yield return new Fact("Pupil", pupil.PreferredName is { } preferred ? $"{pupil.LegalName}, known as {preferred}" : pupil.LegalName);
        yield return new Fact("Born, year", $"{HouseStyle.Plain(pupil.BornOn)}{(pupil.Age is { } age ? $" (age {age})" : "")}, {YearGroup.InWords(pupil.TaughtIn)}");
        yield return new Fact("School", $"{School(front.School)}. SENCo {front.School.SencoName}");
        yield return new Fact("This copy", $"{pupil.Ref}, for: {front.CopyFor}. Data of {HouseStyle.Plain(front.DataOf)} (form version {front.TemplateVersion})");
    }

    private static string School(SchoolHeader school)
    {
        var address = school.Address is { } known ? $", {known}" : ". Address not recorded";
        return school.Line + address + (school.Phone is { } phone ? $". Telephone {phone}" : "");
    }
}
