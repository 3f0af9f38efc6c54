using System.Globalization;
using SenHub.Adapters.Exports.Values;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.Reports;

/// <summary>SEN of one record: status in census codes or the school's own words, needs joined in a cell, in primary and secondary columns, or one a row (formats.md, section 6.3).</summary>
internal static class ReportSen
{
    /// <summary>Absent when the report has no SEN column, empty when the cells are blank.</summary>
    public static SenBlock Read(ReportRow row)
    {
        if (!row.Columns.HasAny(ReportField.SenStatus, ReportField.SenNeeds, ReportField.PrimaryNeed, ReportField.SecondaryNeed))
            return new SenBlock.Absent();
        var spell = Spell(row);
        var needs = Needs(row);
        return spell is null && needs.Count == 0 ? new SenBlock.Empty() : new SenBlock.Present(spell is null ? [] : [spell], needs);
    }

    /// <summary>Two records of one pupil as one block: every spell and every need once.</summary>
    public static SenBlock Join(SenBlock first, SenBlock second) => (first, second) switch
    {
        (SenBlock.Present one, SenBlock.Present two) => new SenBlock.Present([.. one.History.Union(two.History)], Join(one.Needs, two.Needs)),
        (SenBlock.Present, _) => first,
        _ => second,
    };

    private static IReadOnlyList<SenNeedRow> Join(IReadOnlyList<SenNeedRow> first, IReadOnlyList<SenNeedRow> second)
    {
        // Needs without a rank column are ranked as they come.
        var more = second.Where(need => first.All(known => known.Type != need.Type)).ToList();
        var ranksClash = more.Exists(need => first.Any(known => known.Rank == need.Rank));
        return [.. first, .. ranksClash ? more.Select((need, at) => need with { Rank = first.Count + at + 1 }) : more];
    }

    private static SenSpell? Spell(ReportRow row)
    {
        if (row[ReportField.SenStatus] is not { } text)
            return null;
        var code = row.Setting.Words.Status(text);
        if (code is null)
            row.Found.Note(
                FaultCodes.StatusUnknown,
                row.At(ReportField.SenStatus),
                "the SEN status is not known, so the pupil's status was left as it was",
                "Map the school's own word to N, K or E in the school's column map");
        return new SenSpell(row.Date(ReportField.SenStart), code, text);
    }

    private static List<SenNeedRow> Needs(ReportRow row)
    {
        if (row.Setting.Needs is { } beside)
            return row[ReportField.SetId] is { } id && beside.TryGetValue(id, out var listed) ? listed : [];
        var start = row.Date(ReportField.NeedStart);
        var ranked = int.TryParse(row[ReportField.NeedRank], NumberStyles.None, CultureInfo.InvariantCulture, out var rank) ? rank : (int?)null;
        var needs = new List<SenNeedRow>();
        foreach (var field in (ReportField[])[ReportField.PrimaryNeed, ReportField.SecondaryNeed, ReportField.SenNeeds])
        {
            foreach (var type in row.Setting.Words.NeedsIn(row.Raw(field)))
            {
                if (type is null)
                    row.Found.Note(FaultCodes.NeedUnknown, row.At(field), "a SEN need here is not known", "Map the school's own word to a census code in the school's column map");
                else if (needs.TrueForAll(need => need.Type != type))
                    needs.Add(new SenNeedRow(type, ranked ?? needs.Count + 1, start, null));
            }
        }

        return needs;
    }
}
