using SenHub.Domain.Roll;

namespace SenHub.Domain.Documents;

/// <summary>The kinds of paper, named as their folder under papers/ (architecture.md).</summary>
public static class PaperKinds
{
    /// <summary>Individual costed provision map.</summary>
    public const string ProvisionMap = "provision-map";

    /// <summary>School advice before an annual review.</summary>
    public const string ReviewAdvice = "review-advice";

    /// <summary>What is wrong with the school's files, for IT.</summary>
    public const string Faults = "faults";

    /// <summary>What a new SENCo takes over (SD-W1).</summary>
    public const string HandOver = "hand-over";

    /// <summary>The SENCo's morning digest.</summary>
    public const string Digest = "digest";

    /// <summary>SEN register (documents.md, section 12).</summary>
    public const string Register = "register";

    /// <summary>What a class teacher has to know and do, pupil by pupil.</summary>
    public const string ClassSheet = "class-sheet";

    /// <summary>Class provision map (section 9).</summary>
    public const string ClassMap = "class-map";

    /// <summary>Whole-school costed provision map (section 10).</summary>
    public const string SchoolMap = "school-map";

    /// <summary>One-page profile (section 6).</summary>
    public const string Profile = "profile";

    /// <summary>SEN support plan: assess, plan, do, review (section 7).</summary>
    public const string Plan = "plan";

    /// <summary>The plan in plain language for the family, with a reply slip (section 13).</summary>
    public const string ParentPack = "parent-pack";

    /// <summary>Governors' report (section 11).</summary>
    public const string Governors = "governors";

    /// <summary>What the next school or phase needs (section 13).</summary>
    public const string Transition = "transition";

    /// <summary>Lists of pupils by the evidence there is for the next step.</summary>
    public const string Evidence = "evidence";

    /// <summary>The sheet that asks one teacher (SD-P7).</summary>
    public const string InputRound = "input-round";

    /// <summary>What teachers answered, and who has not, for the SENCo.</summary>
    public const string TeacherInput = "teacher-input";

    /// <summary>What left about one pupil, for proof (gate 9).</summary>
    public const string Disclosure = "disclosure";

    /// <summary>A copy of what is held about one pupil, for a person to check (UK GDPR, Article 15).</summary>
    public const string AccessCopy = "access-copy";
}

/// <summary>A paper that somebody asked for (SEN file, sheet Requests; SD-P1).</summary>
public sealed record PaperRequest
{
    /// <summary>The row's hidden id: the period of the paper it asks for (SD-S1).</summary>
    public required string RequestId { get; init; }

    /// <summary>Whose paper.</summary>
    public required PupilRef Pupil { get; init; }

    /// <summary>One of <see cref="PaperKinds"/> or <see cref="FormKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Agency of the Office file, or "SENCo".</summary>
    public required string To { get; init; }

    /// <summary>Purpose that a consent must cover, for example "EP involvement"; null for papers that stay in school.</summary>
    public string? Purpose { get; init; }

    /// <summary>Why it is asked for.</summary>
    public string? Why { get; init; }

    /// <summary>Questions that the recipient is asked to answer.</summary>
    public string? Questions { get; init; }

    /// <summary>What worries the school most, one concern a line.</summary>
    public string? Concerns { get; init; }

    /// <summary>What the school hopes for.</summary>
    public string? HopedFor { get; init; }

    /// <summary>Areas that the service is asked to look at, as its form lists them, parted by semicolons.</summary>
    public string? Areas { get; init; }

    /// <summary>Day on which it was talked over with the service: most act only after a conversation (documents.md, section 1).</summary>
    public DateOnly? DiscussedOn { get; init; }

    /// <summary>Day on which the school itself asked the parents for what only they can give; null leaves the asking to the hub's letter.</summary>
    public DateOnly? ParentsAskedOn { get; init; }

    /// <summary>Day of asking.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Asked no more.</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary>Where the row stands.</summary>
    public Place? Source { get; init; }

    /// <summary>Whether the paper is still asked for on a night.</summary>
    public bool IsOpenOn(DateOnly night) => (On is null || On <= night) && (ClosedOn is null || ClosedOn > night);
}
