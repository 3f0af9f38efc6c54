namespace SenHub.Printing.WordForms;

/// <summary>Why a Word form, or a mark of it, cannot be used.</summary>
public enum FormTroubleKind
{
    /// <summary>No Word file, or a damaged one.</summary>
    NotWord,

    /// <summary>It holds macros or controls that run.</summary>
    RunsCode,

    /// <summary>A mark is not closed, not opened, or torn apart by a tab, a line break or a tracked change.</summary>
    Broken,

    /// <summary>A column outside a table's row, columns of two answers in one row, or words where a box is to be ticked.</summary>
    Misplaced,
}

/// <summary>One thing wrong with a Word form.</summary>
/// <param name="Mark">The mark as it stands there; empty where the whole file is meant.</param>
public sealed record FormTrouble(FormTroubleKind Kind, string Mark = "");
