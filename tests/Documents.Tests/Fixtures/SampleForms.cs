using SenHub.Adapters.Templates;
using SenHub.Documents.Dataset;
using SenHub.Documents.Forms;
using SenHub.Documents.Recipients;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Documents.Templates;
using SenHub.Domain.Import;
using SenHub.Domain.Provision;
using SenHub.Domain.Provision.Plans;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;

namespace SenHub.Documents.Tests.Fixtures;

/// <summary>Every shipped form filled in for one child: with all facts, with hardly any, and with what breaks a layout; beside another child whose words must never appear.</summary>
internal static class SampleForms
{
    public static readonly PupilRef Other = PupilRef.Make("LK", 7);

    public static IReadOnlyList<PaperTemplate> Shipped => TemplateFiles.Shipped;

    public static TemplateSet Set { get; } = new(Shipped, []);

    public static Pupil Child { get; } = Larkfield.Pupil() with { Sex = "F", InCare = false };

    public static SencoFacts Full { get; } = SampleReviews.Facts with
    {
        Reviews = [SampleReviews.Booked with { Time = "2 pm", Where = "The library" }],
        Invitees =
        [
            new() { Pupil = Larkfield.Ref, Meeting = SampleReviews.Booked.Meeting, Role = "Parent", Person = "Mrs Agnieszka Kowalczyk", Invited = new(2026, 11, 20), TypedEmail = "typed@example.org" },
            new() { Pupil = Larkfield.Ref, Meeting = SampleReviews.Booked.Meeting, Role = "LA officer", Person = "Harrowshire SEN Team" },
        ],
        Views =
        [
            new(Larkfield.Ref, "Pupil", new(2026, 10, 20), "I like reading with Mrs B because it is quiet.", "Mr C Marsh"),
            new(Larkfield.Ref, "Parent", new(2026, 10, 21), "She talks more at home. We worry about Year 7.", "Mrs Ruth Adeyemi"),
            new(Larkfield.Ref, "Parent", new(2025, 1, 8), "An older view that a newer one replaced.", null),
            new(Other, "Parent", new(2026, 10, 21), "Words of another family.", null),
        ],
        Stories =
        [
            new(Larkfield.Ref, "Strengths", null, "Draws from memory with great care.", new(2026, 9, 14)),
            new(Larkfield.Ref, "History", null, "Identified in Reception.", new(2026, 9, 14)),
            new(Larkfield.Ref, "What matters to me", null, "My drawings.", new(2026, 9, 14)),
            new(Larkfield.Ref, "Needs", "Communication and interaction", "Finding words in a busy room.", new(2026, 9, 14)),
            new(Other, "Strengths", null, "Strengths of another child.", new(2026, 9, 14)),
        ],
        Cycles = [Cycle(1, new(2026, 4, 13), new(2026, 7, 10)), Cycle(2, new(2026, 9, 7), new(2026, 10, 22)), Cycle(1, new(2026, 4, 13), new(2026, 7, 10)) with { Pupil = Other, Assess = "Assessment of another child." }],
        Targets = [new() { Pupil = Larkfield.Ref, Words = "Reads 40 words at sight", Measure = "Word list", Baseline = "12 of 100", SetOn = new(2026, 9, 14), DueBy = new(2026, 12, 11), Owner = "Mr C Marsh" }],
        Health = [new(Larkfield.Ref, "Developmental language disorder", "Community paediatrics", new(2024, 2, 6), "Mill Bank Surgery", "Dr P Lindley", "9990000018")],
        Consents = [.. FormKinds.All.Where(kind => PurposeOf(kind.Name) is not null).Select(kind => new Consent
        {
            Pupil = Larkfield.Ref,
            Purpose = PurposeOf(kind.Name)!,
            Recipient = NameFor(kind.Name),
            GivenBy = "Mrs Agnieszka Kowalczyk",
            Capacity = "Parental responsibility",
            GivenOn = new(2026, 11, 2),
        })],
        Agencies =
        [
            new() { Name = "Link EP", Kind = "EP", Email = "ep@eps.example", Domains = ["eps.example"], Route = "mail" },
            new() { Name = "Harrowshire SEN Team", Kind = "LA", Authority = "Harrowshire", Email = "sen@harrowshire.example", Domains = ["harrowshire.example"], Route = "mail" },
            new() { Name = "Parents", Kind = "Parents", Route = "mail" },
        ],
    };

    public static SencoFacts Sparse { get; } = new() { Agencies = Full.Agencies };

    /// <summary>Whom the form of a kind is for.</summary>
    public static RecipientClass For(string kind) => kind switch
    {
        FormKinds.Ehcna => RecipientClass.LocalAuthority,
        FormKinds.ReviewReport => RecipientClass.Senco,
        FormKinds.ReviewInvitation or FormKinds.AdviceRequest => RecipientClass.Parent,
        _ => RecipientClass.Agency,
    };

    public static PaperWanted Wanted(string kind, RecipientClass recipient) => new()
    {
        Kind = kind,
        Subject = Larkfield.Ref,
        Period = "r1",
        Purpose = PurposeOf(kind),
        Review = Full.Reviews[0],
        Request = FormKinds.Find(kind)!.OfReview
            ? null
            : new()
            {
                RequestId = "r1",
                Pupil = Larkfield.Ref,
                Kind = kind,
                To = "Link EP",
                Why = "Little progress in reading after two cycles.",
                Questions = "Which approach should we try next?",
                Concerns = "Reads far below her age\nAvoids writing",
                HopedFor = "Reads a page alone.",
                Areas = "Understanding; speech sounds",
                DiscussedOn = new(2026, 11, 4),
                On = new(2026, 11, 18),
            },
        Recipients = [new Recipient { Key = "agency:Link EP", Name = NameFor(kind), Class = recipient, Route = "mail" }],
    };

    private static string? PurposeOf(string kind) => kind switch
    {
        FormKinds.EpRequest => "EP involvement",
        FormKinds.SltReferral => "SLT involvement",
        FormKinds.OtReferral => "OT involvement",
        FormKinds.CamhsReferral => "CAMHS",
        _ => null,
    };

    private static string NameFor(string kind) => kind switch
    {
        FormKinds.Ehcna => "Harrowshire SEN Team",
        FormKinds.SltReferral => "Harrowshire Speech and Language Therapy",
        FormKinds.OtReferral => "Harrowshire Occupational Therapy",
        FormKinds.CamhsReferral => "Harrowshire Emotional Health Service",
        FormKinds.ReviewReport => "Mrs Ruth Adeyemi",
        FormKinds.ReviewInvitation or FormKinds.AdviceRequest => "Mrs Agnieszka Kowalczyk",
        _ => "Link EP",
    };

    /// <summary>A form filled in.</summary>
    public static FormModel Model(string kind, RecipientClass? recipient = null, SencoFacts? facts = null, Pupil? pupil = null, ProvisionMap? map = null, PaperTemplate? template = null, PaperWanted? wanted = null)
    {
        var (about, forWhom) = (FormKinds.Find(kind)!, recipient ?? For(kind));
        var child = pupil ?? Child;
        var roll = new SchoolRoll(Larkfield.School.Number, 1, Larkfield.Night, [child]);
        var asked = wanted ?? Wanted(kind, forWhom);
        var file = PupilFile.Of(child, Larkfield.School, facts ?? Full, roll, map ?? SampleMaps.Full, asked, FieldLists.For(forWhom, about), Larkfield.Night);
        return FormModel.From(file, about, template ?? Set.For(asked)!, forWhom);
    }

    /// <summary>A form for which hardly anything is recorded.</summary>
    public static FormModel SparseModel(string kind) => Model(
        kind,
        facts: Sparse,
        pupil: Larkfield.Pupil() with { AttendancePercent = null, HomeLanguage = null, AdmittedOn = null, Address = null, Contacts = [], Sen = Larkfield.Pupil().Sen with { Needs = [] } },
        map: SampleMaps.Empty,
        wanted: Wanted(kind, For(kind)) with { Review = FormKinds.Find(kind)!.OfReview ? SampleReviews.Booked with { WorkingWell = null, NotWorking = null, ProposedChanges = null } : null, Request = null });

    /// <summary>A form with the longest names, twelve needs and no parent.</summary>
    public static FormModel AwkwardModel(string kind) => Model(kind, pupil: Fixtures.Awkward.Pupil(), facts: Full with { Outcomes = Fixtures.Awkward.Advice.Facts.Outcomes }, map: Fixtures.Awkward.Map);

    private static SupportCycle Cycle(int number, DateOnly start, DateOnly review) => new()
    {
        Pupil = Larkfield.Ref,
        Number = number,
        Start = start,
        ReviewOn = review,
        Assess = "Loses the thread in sentences.",
        Plan = "Paired reading four times a week.",
        Do = "42 of 48 sessions took place.",
        Review = "Some gain, less than expected.",
        NextStep = "Adapt",
        Outcome = CycleOutcome.Partly,
        InputBy = "Mr C Marsh",
    };
}
