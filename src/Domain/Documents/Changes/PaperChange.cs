namespace SenHub.Domain.Documents.Changes;

/// <summary>In what way something differs.</summary>
public enum ChangeKind
{
    /// <summary>It was not told before.</summary>
    New,

    /// <summary>It was told otherwise.</summary>
    Changed,

    /// <summary>It is told no longer.</summary>
    Gone,
}

/// <summary>One fact that differs from what the recipient got last.</summary>
/// <param name="Lines">What of it differs; empty where all of it is new or gone.</param>
/// <param name="On">The newest day among its sources.</param>
public sealed record PaperChange(ChangeKind Kind, string Label, IReadOnlyList<LineChange> Lines, DateOnly? On = null);

/// <summary>One line of a fact that differs.</summary>
/// <param name="Cells">Of a changed line, those that differ.</param>
public sealed record LineChange(ChangeKind Kind, ToldText? Name, IReadOnlyList<CellChange> Cells);

/// <summary>One value that differs.</summary>
/// <param name="Now">Null where it is told no longer.</param>
/// <param name="Before">Null where it was not told.</param>
public sealed record CellChange(string Column, ToldText? Now, ToldText? Before);
