namespace SenHub.Domain.Import.Sheets;

/// <summary>Which pupils get a row of their own before anybody typed one.</summary>
public enum Prefill
{
    /// <summary>Nobody.</summary>
    Nobody,

    /// <summary>Pupils with an EHC plan.</summary>
    Plans,

    /// <summary>Pupils with SEN support or a plan.</summary>
    AnySen,
}

/// <summary>What a sheet is for and how its rows are judged, as data.</summary>
public sealed record SheetDefinition
{
    /// <summary>SEN, Provision, Restricted or Office.</summary>
    public required string Audience { get; init; }

    /// <summary>The sheet's tab.</summary>
    public required string Name { get; init; }

    /// <summary>One sentence at the top of the sheet.</summary>
    public required string Purpose { get; init; }

    /// <summary>From left to right; the pupil first where there is one.</summary>
    public required IReadOnlyList<Column> Columns { get; init; }

    /// <summary>Whose rows are there from the start.</summary>
    public Prefill Prefill { get; init; }

    /// <summary>Came to the file later: a file made before then is read without it.</summary>
    public bool MayBeAbsent { get; init; }

    /// <summary>Two rows with the same key contradict each other: neither is believed.</summary>
    public bool KeyIsUnique { get; init; }

    /// <summary>Facts here guard people: one row that cannot be read holds all that depends on the sheet.</summary>
    public bool HeldByRefusedRow { get; init; }

    /// <summary>Rows that no missing row can lift (SD-F4).</summary>
    public StickyRule? Sticky { get; init; }

    /// <summary>Its rows are given and nobody adds any: no class to choose by, and all but the answers is locked.</summary>
    public bool HasGivenRows { get; init; }

    /// <summary>Whether its rows are about pupils.</summary>
    public bool IsAboutPupils => Columns[0].Kind == ColumnKind.Pupil;
}
