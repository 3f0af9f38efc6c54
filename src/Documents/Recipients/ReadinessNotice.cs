using SenHub.Documents.House;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Recipients;

/// <summary>What the front page says of a paper's gaps (gate 6).</summary>
public static class ReadinessNotice
{
    /// <summary>A box for a draft, a line for gaps that do not hold the paper, nothing for a whole paper.</summary>
    public static IReadOnlyList<Block> For(Readiness readiness)
    {
        var gaps = readiness.NotRecorded.Concat(readiness.Stale).ToList();
        if (readiness.IsDraft)
            return [Draft(readiness, gaps)];
        return gaps.Count == 0 ? [] : [new Block.Paragraph([new Run($"Not recorded or old: {Names(gaps)}.", Stress.Small)])];
    }

    private static Block.CallOut Draft(Readiness readiness, List<FieldReadiness> gaps)
    {
        var missing = readiness.Missing.ToList();
        var body = new List<Block.Paragraph>
        {
            new($"{HouseStyle.Count(missing.Count, "required fact is", "required facts are")} missing. The paper goes to nobody else until they are there:"),
        };
        body.AddRange(missing.Select(field => new Block.Paragraph($"\u2013 {field.Line}.")));
        if (gaps.Count > 0)
            body.Add(new Block.Paragraph([new Run($"Not recorded or old, without holding the paper: {Names(gaps)}.", Stress.Small)]));
        return new Block.CallOut("Draft for the SENCo: do not send", body);
    }

    private static string Names(IEnumerable<FieldReadiness> fields) => string.Join("; ", fields.Select(Name));

    private static string Name(FieldReadiness field)
    {
        var name = char.ToLowerInvariant(field.Requirement.Name[0]) + field.Requirement.Name[1..];
        return field.State == FieldState.Stale ? $"{name} ({field.Note})" : name;
    }
}
