namespace SenHub.Domain.Import;

/// <summary>The SEN part of one pupil's export. A missing block is <em>unknown</em>, never "no SEN" (formats.md, section 0).</summary>
public abstract record SenBlock
{
    private SenBlock()
    {
    }

    /// <summary>The export does not carry SEN for this pupil at all: a tick-box or a permission took it away.</summary>
    public sealed record Absent : SenBlock;

    /// <summary>The export carries the block and it is empty.</summary>
    public sealed record Empty : SenBlock;

    /// <summary>Provision history and needs as exported, in file order.</summary>
    public sealed record Present(IReadOnlyList<SenSpell> History, IReadOnlyList<SenNeedRow> Needs) : SenBlock;
}

/// <summary>One provision code from a day on; it ends where the next starts. A report without dates gives no start.</summary>
/// <param name="Code">Census code N, K or E, or a legacy A, P or S (CBDS 100472); null when the words could not be mapped.</param>
/// <param name="RawText">The words of the export, kept because schools define their own.</param>
public sealed record SenSpell(DateOnly? Start, string? Code, string RawText);

/// <summary>One need as exported (CBDS 100081). Ranks may tie, leave gaps or be missing.</summary>
public sealed record SenNeedRow(string Type, int? Rank, DateOnly? Start, DateOnly? End);
