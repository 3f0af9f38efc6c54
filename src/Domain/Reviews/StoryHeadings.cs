namespace SenHub.Domain.Reviews;

/// <summary>Headings of the sheet Story (SEN file).</summary>
public static class StoryHeadings
{
    /// <summary>What the pupil is good at and liked for.</summary>
    public const string Strengths = "Strengths";

    /// <summary>Needs, by area.</summary>
    public const string Needs = "Needs";

    /// <summary>How things came to be as they are; family data may stand in it.</summary>
    public const string History = "History";

    /// <summary>In the pupil's own words.</summary>
    public const string MattersToMe = "What matters to me";

    /// <summary>What adults do in any lesson.</summary>
    public const string HowToSupport = "How best to support me";

    /// <summary>Triggers, and what helps then.</summary>
    public const string WhenUpset = "When I am upset";

    /// <summary>How to speak with the pupil, and how the pupil speaks.</summary>
    public const string Communication = "Communication";

    /// <summary>The adult the pupil goes to.</summary>
    public const string KeyAdult = "Key adult";

    /// <summary>Arrangements that are the pupil's normal way of working (JCQ).</summary>
    public const string AccessArrangements = "Access arrangements";

    /// <summary>What the family can do, in plain words.</summary>
    public const string AtHome = "What helps at home";

    /// <summary>All, in the order of the drop-down.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Strengths, Needs, History, MattersToMe, HowToSupport, WhenUpset, Communication, KeyAdult, AccessArrangements, AtHome];
}
