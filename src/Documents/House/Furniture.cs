using SenHub.Printing.Tree;

namespace SenHub.Documents.House;

/// <summary>What every pupil paper carries around its content (documents.md, common header block).</summary>
public static class Furniture
{
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
        Footer = $"{front.Pupil.Ref} \u00b7 {front.Pupil.LegalName} \u00b7 born {HouseStyle.Plain(front.Pupil.BornOn)}",
        Landscape = front.Landscape,
        Blocks = [new Block.Heading(1, front.Title), .. front.Notices, new Block.Facts([.. Facts(front)]), .. content],
    };

    private static IEnumerable<Fact> Facts(PaperFront front)
    {
        var (school, pupil) = (front.School, front.Pupil);
        yield return new Fact("Pupil", pupil.LegalName);
        if (pupil.PreferredName is { } preferred)
            yield return new Fact("Known as", preferred);
        yield return new Fact("Reference", pupil.Ref.ToString());
        yield return new Fact("Date of birth", pupil.Age is { } age ? $"{HouseStyle.Plain(pupil.BornOn)} (age {age})" : HouseStyle.Plain(pupil.BornOn));
        yield return new Fact("Year group", YearGroup.InWords(pupil.TaughtIn));
        if (pupil.YearByAge is { } byAge)
            yield return new Fact("Year group by age", $"{YearGroup.InWords(byAge)}; taught in {YearGroup.InWords(pupil.TaughtIn)}");
        yield return new Fact("School", school.Line);
        yield return new Fact("Address", HouseStyle.OrNotRecorded(school.Address));
        if (school.Phone is { } phone)
            yield return new Fact("Telephone", phone);
        yield return new Fact("SENCo", school.SencoName);
        yield return new Fact("Copy for", front.CopyFor);
        yield return new Fact("Data of", HouseStyle.Long(front.DataOf));
        yield return new Fact("Form", $"{front.Title}, version {front.TemplateVersion}");
    }
}
