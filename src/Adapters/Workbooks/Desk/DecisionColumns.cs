namespace SenHub.Adapters.Workbooks.Desk;

/// <summary>The columns of a Decisions file, left to right.</summary>
internal static class DecisionColumns
{
    public const string Reference = "Reference";
    public const string Decision = "Decision";
    public const string Initials = "Initials";
    public const string Reason = "Reason";
    public const string Code = "Code";
    public const string Mark = "Mark (SenHub)";

    /// <summary>Heading, width, and whether people fill it in.</summary>
    public static IReadOnlyList<(string Heading, double Width, bool IsTyped)> All { get; } =
    [
        (Reference, 14, false), ("What", 22, false), ("About", 14, false), ("For", 20, false), ("Held because", 60, false), ("Since", 18, false),
        ("Whose decision", 20, false), ("Its file", 30, false), ("Earlier decision", 40, false),
        (Decision, 13, true), (Initials, 11, true), (Reason, 40, true), (Code, 14, true), (Mark, 12, false),
    ];
}
