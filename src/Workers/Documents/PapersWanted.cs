using SenHub.Documents.Gaps;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Roll;
using SenHub.Domain.Time;

namespace SenHub.Workers.Documents;

/// <summary>All papers that should exist: those the rules want, those the templates make, the letters that ask for what the latter lack, and each SENCo's sheet of what is ready.</summary>
internal static class PapersWanted
{
    /// <summary>The papers about single pupils.</summary>
    public static IReadOnlyList<PaperWanted> AboutPupils(SchoolFacts known, DateOnly night) =>
        [.. PaperPlan.AboutPupils(known.Roll, known.Facts, night), .. Forms(known, night)];

    /// <summary>Those of them that come from templates, and their letters.</summary>
    public static IReadOnlyList<PaperWanted> Forms(SchoolFacts known, DateOnly night)
    {
        var forms = FormPlan.For(known.Roll, known.Facts, known.Templates, night);
        return [.. forms, .. forms.SelectMany(form => Letters(form, known, night))];
    }

    /// <summary>The letters for one pupil's forms alone: what each form lacks costs more to find than all else that is asked before a send.</summary>
    public static IReadOnlyList<PaperWanted> LettersAbout(PupilRef pupil, SchoolFacts known, DateOnly night) =>
        [.. FormPlan.For(known.Roll, known.Facts, known.Templates, night).Where(form => form.Subject == pupil).SelectMany(form => Letters(form, known, night))];

    /// <summary>One readiness sheet for each SENCo whose pupils a paper is asked for; its period is the school year, so that an unchanged one is not sent again.</summary>
    public static IEnumerable<PaperWanted> Readiness(SchoolFacts known, IReadOnlyList<PaperWanted> papers, DateOnly night) =>
        from paper in papers
        where paper is { Subject: not null, Kind: not FormKinds.RequestLetter and not FormKinds.CopySheet }
        let senco = known.Facts.Staff.SencoOf(known.PupilOf(paper.Subject.GetValueOrDefault()), night)
        where senco is not null
        group senco by senco.Name into reader
        orderby reader.Key
        select new PaperWanted
        {
            Kind = FormKinds.Readiness,
            Period = FormattableString.Invariant($"{SchoolYear.StartYearOf(night)}/{(SchoolYear.StartYearOf(night) + 1) % 100:00}"),
            Recipients = [Recipients.Staff(reader.First())],
        };

    // A copy-sheet lacks what the form beside it lacks.
    private static IReadOnlyList<PaperWanted> Letters(PaperWanted form, SchoolFacts known, DateOnly night) => form.For is not null ? [] : LetterPlan.For(
        form, FormDrafts.Model(form, form.Recipients[0].Class, known, night), known.PupilOf(form.Subject.GetValueOrDefault()), known.Facts, known.Roll, known.Asked, night);
}
