namespace SenHub.Domain.Import.Sheets;

/// <summary>What stands in a column, and so how its cells are checked, shown and prompted for.</summary>
public enum ColumnKind
{
    /// <summary>"LK-412-7 Surname, Forename (7B)" (SD-F6).</summary>
    Pupil,

    /// <summary>A day.</summary>
    Date,

    /// <summary>Words.</summary>
    Text,

    /// <summary>A number, not below zero.</summary>
    Number,

    /// <summary>Pounds, not below zero.</summary>
    Money,

    /// <summary>One of a closed list.</summary>
    Choice,

    /// <summary>Yes or No.</summary>
    YesNo,

    /// <summary>A person's name.</summary>
    Person,
}

/// <summary>A soft drop-down that is filled from other sheets when the file is written.</summary>
public enum SuggestedFrom
{
    /// <summary>None.</summary>
    Nothing,

    /// <summary>Names on the sheet Agencies, and "SENCo".</summary>
    Agencies,

    /// <summary>Roles on the sheet Rate card.</summary>
    RateCardRoles,

    /// <summary>Authorities of the sheet Agencies.</summary>
    Authorities,
}

/// <summary>One column of a sheet: the one place that says what its heading is, what may stand in it and how people are helped to fill it.</summary>
/// <param name="Heading">In the header row, unique on its sheet.</param>
/// <param name="Prompt">Shown beside the cell while people type; at most 255 characters.</param>
/// <param name="Example">The cell of the example row, as canonical text.</param>
public sealed record Column(string Heading, ColumnKind Kind, string Prompt, string Example)
{
    /// <summary>A row without it is refused.</summary>
    public bool Required { get; init; }

    /// <summary>Part of what makes a row this row and no other.</summary>
    public bool Key { get; init; }

    /// <summary>Sentences about one pupil: seldom the same for two, so it shows when rows moved (SD-F3).</summary>
    public bool FreeText { get; init; }

    /// <summary>Came to the sheet later: a file made before then is read without it.</summary>
    public bool MayBeAbsent { get; init; }

    /// <summary>A number without a fraction.</summary>
    public bool Whole { get; init; }

    /// <summary>A statutory date: read back in words when new (SD-F5).</summary>
    public bool Statutory { get; init; }

    /// <summary>What may stand in a choice; for other kinds, what the drop-down merely offers.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Where a soft drop-down takes its words from.</summary>
    public SuggestedFrom Suggests { get; init; }
}
