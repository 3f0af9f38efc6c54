namespace SenHub.Domain.Provision;

/// <summary>Headings of the sheet Provision that a cost hangs on, so that a fault can name its cell.</summary>
public static class ProvisionHeadings
{
    /// <summary>Whose row it is.</summary>
    public const string Pupil = "Pupil";

    /// <summary>1, 2 or 3.</summary>
    public const string Wave = "Wave";

    /// <summary>Who leads it, by role.</summary>
    public const string Role = "Staff role";

    /// <summary>Name of the group.</summary>
    public const string Group = "Group";

    /// <summary>How many share.</summary>
    public const string GroupSize = "Group size";

    /// <summary>The group exists only for this pupil.</summary>
    public const string OnlyForThisPupil = "Only for this pupil";

    /// <summary>Minutes a session.</summary>
    public const string Minutes = "Minutes";

    /// <summary>Sessions a week.</summary>
    public const string Sessions = "Sessions a week";

    /// <summary>Weeks.</summary>
    public const string Weeks = "Weeks";

    /// <summary>First day.</summary>
    public const string Start = "Start";

    /// <summary>Last day.</summary>
    public const string End = "End";

    /// <summary>Pounds for the group.</summary>
    public const string Resources = "Resources";

    /// <summary>Pounds for the pupil.</summary>
    public const string External = "External";

    /// <summary>All of these: a cell among them that cannot be read spoils the cost.</summary>
    public static IReadOnlyList<string> OfCost { get; } =
        [Wave, Role, GroupSize, OnlyForThisPupil, Minutes, Sessions, Weeks, Start, End, Resources, External];
}
