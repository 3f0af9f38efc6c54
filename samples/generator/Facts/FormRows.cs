using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;
using SenHub.Samples.World;

namespace SenHub.Samples.Facts;

/// <summary>One row of Requests for each form that templates make, with everything that the form asks for; of two requests for an assessment the second lacks the parents' views and a recent report.</summary>
internal sealed class FormRows(SchoolWorld world, Register register, int seed, IReadOnlyList<(string[] Row, Child Child)> chosen)
{
    private const string Lacking = "HI";

    private static readonly DateOnly Asked = new(2026, 11, 18);
    private static readonly DateOnly Gathered = new(2026, 10, 14);

    /// <summary>As the samples have them: a child for each row of the list.</summary>
    public static FormRows OfTheList(SchoolWorld world, Register register, int seed) =>
        new(world, register, seed, [.. Texts.Rows("forms").Select(row => (row, Child(world, row)))]);

    /// <summary>Every form for every child with needs whom somebody can consent for.</summary>
    public static FormRows OfEverybody(SchoolWorld world, Register register, int seed) =>
        new(world, register, seed, [.. from child in world.WithSen where child.Adults.Count > 0 from row in Texts.Rows("forms").DistinctBy(row => row[0]) select (row, child)]);

    /// <summary>Whose.</summary>
    public IEnumerable<PupilRef> Pupils => chosen.Select(one => register.Ref(one.Child));

    /// <summary>The requests.</summary>
    public IReadOnlyList<PaperRequest> Requests() => [.. chosen.Select(one => Request(one.Row, one.Child))];

    /// <summary>A consent for each service that acts only on one.</summary>
    public IReadOnlyList<Consent> Consents() => [.. chosen.Where(one => Purpose(one.Row) is not null).Select(one => Consent(one.Row, one.Child))];

    /// <summary>What pupil and parents said.</summary>
    public IReadOnlyList<ViewRow> Views() => [.. chosen.SelectMany(one => Views(one.Child))];

    /// <summary>Strengths, history, what matters, needs.</summary>
    public IReadOnlyList<StoryRow> Stories() => [.. chosen.SelectMany(one => NoteRows.Stories(one.Child, register.Ref(one.Child), seed))];

    /// <summary>A service each; the one that lacks something has an old report.</summary>
    public IReadOnlyList<InvolvementRow> Involvements() =>
        [.. chosen.Select(one => new InvolvementRow(register.Ref(one.Child), NoteRows.Service(one.Child.Sen!.Area), null, new DateOnly(2026, 9, 21), Lacks(one.Child) ? new DateOnly(2024, 6, 12) : new DateOnly(2026, 3, 11)))];

    /// <summary>GP and NHS number of those whose forms ask for them; numbers from 999 on are never given to anybody.</summary>
    public IReadOnlyList<HealthRow> Health() => [.. chosen.Select((one, at) => new HealthRow(register.Ref(one.Child), null, null, null, "Mill Bank Surgery", "Dr P Lindley", Number(at)))];

    /// <summary>Two cycles that were looked back on.</summary>
    public IReadOnlyList<SupportCycle> Cycles() => [.. chosen.SelectMany(one => new[] { Cycle(one.Child, 1, new(2026, 4, 13), new(2026, 7, 10)), Cycle(one.Child, 2, new(2026, 9, 7), new(2026, 10, 22)) })];

    /// <summary>The child that a row of a list means.</summary>
    public static Child Child(SchoolWorld world, string[] row) =>
        world.WithSen.Where(child =>
                child.Sen!.Plan is null && child.Sen.Needs[0] == row[1] && child.Adults.Count > 0 && child.Adults[0].HasResponsibility
                && child.Adults.All(adult => adult is { NoContact: false, CourtOrder: null })
                && world.Children.Count(other => other.NcYear == child.NcYear && other.Forename == child.Forename) == 1)
            .ElementAt(int.Parse(row[2], System.Globalization.CultureInfo.InvariantCulture) - 1);

    private static bool Lacks(Child child) => child.Sen!.Needs[0] == Lacking;

    private string To(string[] row) => row[0] switch
    {
        FormKinds.EpRequest => Trap.Psychology,
        FormKinds.SltReferral => NoteRows.Service("CI"),
        FormKinds.OtReferral => "Norchester Occupational Therapy",
        FormKinds.CamhsReferral => "Norchester Emotional Health Service",
        _ => world.Shape.IsPrimary ? "Norchester SEN Team" : "Wexmoor SEND Service",
    };

    private static string? Purpose(string[] row) => row[0] switch
    {
        FormKinds.EpRequest => Trap.PsychologyPurpose,
        FormKinds.SltReferral => "SLT involvement",
        FormKinds.OtReferral => "OT involvement",
        FormKinds.CamhsReferral => "CAMHS",
        _ => null,
    };

    private PaperRequest Request(string[] row, Child child) => new()
    {
        RequestId = $"r{Domain.DerivedId.Of("sample-form", child.Upn, row[0]):N}"[..13],
        Pupil = register.Ref(child),
        Kind = row[0],
        To = To(row),
        Purpose = Purpose(row),
        Why = row[3],
        Concerns = string.Join('\n', row[4].Split(';', StringSplitOptions.TrimEntries)),
        Questions = Blank(row[5]),
        HopedFor = Blank(row[6]),
        Areas = Blank(row[7]),
        DiscussedOn = row[0] == FormKinds.EpRequest ? new DateOnly(2026, 11, 4) : null,
        On = Asked,
    };

    private Consent Consent(string[] row, Child child) => new Consent
    {
        Pupil = register.Ref(child),
        Purpose = Purpose(row)!,
        Recipient = To(row),
        Scope = "What the form asks for",
        GivenOn = new DateOnly(2026, 11, 9),
        ExpiresOn = new DateOnly(2027, 11, 8),
        SignedFile = FormattableString.Invariant($"{register.Ref(child)}/consent-2026-11-09.pdf"),
    }.By(child, register);

    private IEnumerable<ViewRow> Views(Child child)
    {
        var dice = Sentences.DiceFor(seed, child, "views");
        var rows = Sentences.OfArea("views", child.Sen!.Area);
        foreach (var whose in Lacks(child) ? ["Pupil"] : new[] { "Pupil", "Parent" })
            yield return new ViewRow(register.Ref(child), whose, Gathered, dice.Pick([.. rows.Where(row => row[1] == whose)])[2], Offices.Deputy(world.Shape));
    }

    private SupportCycle Cycle(Child child, int number, DateOnly start, DateOnly review) => new()
    {
        Pupil = register.Ref(child),
        Number = number,
        Start = start,
        ReviewOn = review,
        Assess = "Works with interest for ten minutes; then needs an adult to go on.",
        Plan = number == 1 ? "Small group three times a week, with a card for asking for help." : "One to one twice a week, and the card in every lesson.",
        Do = number == 1 ? "28 of 33 sessions took place." : "11 of 12 sessions took place.",
        Review = "Some gain against the baseline, less than was expected.",
        NextStep = "Adapt",
        Outcome = CycleOutcome.Partly,
        ParentsMet = review,
        TeacherInput = "Asks for help more often; still needs a prompt to start.",
        InputBy = "Class teacher",
    };

    // The tenth digit checks the others (modulus 11).
    private string Number(int at)
    {
        for (var number = (world.Shape.IsPrimary ? 99900010 : 99900050) + at; ; number += 100)
        {
            for (var last = 0; last <= 99; last++)
            {
                var text = FormattableString.Invariant($"{number}{last:00}");
                if (Domain.Import.NhsNumbers.IsRight(text))
                    return text;
            }
        }
    }

    private static string? Blank(string text) => text.Length == 0 ? null : text;
}
