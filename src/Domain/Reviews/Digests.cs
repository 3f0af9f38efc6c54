using SenHub.Domain.Deliveries;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Reviews;

/// <summary>Makes the morning pages (SD-P2).</summary>
public static class Digests
{
    /// <summary>One reader's page: her phase for a SENCo, what names her for anybody else.</summary>
    public static Digest For(DigestInput input)
    {
        var reader = new DigestReader(input);
        var items = input.Due.Where(reader.Has).ToList();
        return Page(input, [.. DigestLines.Of(items, Horizon(input)), .. Information(input, reader)], items);
    }

    /// <summary>The lead's page: one line a SENCo with counts, and whatever no SENCo covers.</summary>
    public static Digest Summary(DigestInput input)
    {
        var sencos = input.Facts.Staff.Holding(StaffRoles.Senco, input.Night).DistinctBy(member => member.Name).ToList();
        var counts = sencos.Select(senco => Count(senco, For(input with { Reader = senco })));
        return sencos.Exists(senco => senco.Name == input.Reader.Name)
            ? Page(input, [.. counts], [])
            : Page(input, [.. counts, .. For(input).Lines], [.. For(input).CalendarItems]);
    }

    // Fourteen days; in holidays as far as the first day of school, because nobody acts before (SD-S4).
    private static DateOnly Horizon(DigestInput input)
    {
        var ahead = input.Night.AddDays(DigestLines.DaysAhead);
        var school = input.Facts.Calendar.FirstSchoolDayOnOrAfter(input.Night.AddDays(1));
        return school > ahead ? school.Value : ahead;
    }

    private static Digest Page(DigestInput input, IReadOnlyList<DigestLine> lines, IReadOnlyList<DueItem> items)
    {
        var known = input.Yesterday.Select(line => line with { IsNew = false }).ToHashSet();
        return new()
        {
            Senco = input.Reader.Name,
            School = input.School,
            Night = input.Night,
            DataOf = input.DataOf < input.Night ? input.DataOf : null,
            Lines =
            [
                .. lines
                    .Select(line => line with { IsNew = false })
                    .Select(line => line with { IsNew = !known.Contains(line) })
                    .OrderBy(line => line.Part)
                    .ThenByDescending(line => line.IsNew)
                    .ThenBy(line => line.StaffTarget ?? DateOnly.MaxValue)
                    .ThenBy(line => line.LastLawfulDay ?? DateOnly.MaxValue)
                    .ThenBy(line => line.Pupil is null ? "" : line.Pupil.ToString(), StringComparer.Ordinal)
                    .ThenBy(line => line.What, StringComparer.Ordinal),
            ],
            CalendarItems = [.. items.Where(item => DigestLines.IsShown(item) && item.Status != DueStatus.InsufficientData)],
        };
    }

    private static IEnumerable<DigestLine> Information(DigestInput input, DigestReader reader)
    {
        foreach (var held in input.Held.Where(held => reader.Has(held.Pupil)))
            yield return DigestHolds.Of(held, input);
        foreach (var line in DigestSent.Of(input.Sent.Where(paper => reader.Has(paper.Pupil)), input.Night, input.Facts.Calendar))
            yield return line;
        foreach (var paper in input.Leaving.Where(paper => reader.Has(paper.Pupil)))
            yield return DigestLines.Information(FormattableString.Invariant($"{paper.Kind} leaves in the next sending window for {paper.Recipients} outside the school"), "SENCo", "SD-S2") with { Pupil = paper.Pupil };
        var asked = ReadBack.Questions(input.Facts, input.Night).Concat(ReadBack.Unanswerable(input.Facts, input.Night));
        var read = input.FactsBefore is { } before ? ReadBack.NewDates(before, input.Facts) : [];
        foreach (var line in asked.Concat(read).Where(line => reader.Has(line.Pupil)))
            yield return line;
        foreach (var line in ProvisionLines.For(input.Provision, reader))
            yield return line;
        foreach (var line in InputLines.For(input.Rounds, reader))
            yield return line;
        foreach (var sheet in input.Facts.HeldSheets)
            yield return DigestLines.Information($"The sheet {sheet.Sheet} of the {sheet.Audience} file is not believed ({sheet.Why.Code}); its last good reading stands", "SENCo", "SD-F3");
        foreach (var line in DigestHolds.Of(input.NotBelieved.Where(held => held.Pupil is null || reader.Has(held.Pupil))))
            yield return line;
        var flags = input.Roll.Pupils.Where(pupil => pupil.State == RollState.OnRoll && reader.Has(pupil.Ref)).SelectMany(pupil => SenFlags.Of(pupil.Sen, input.Night));
        foreach (var kind in flags.GroupBy(flag => flag).OrderBy(kind => kind.Key.RuleId, StringComparer.Ordinal))
            yield return DigestLines.Information(FormattableString.Invariant($"{kind.Key.Words}: {kind.Count()}"), "SENCo", kind.Key.RuleId);
        if (input.PasswordsDue > 0)
            yield return DigestLines.Information(FormattableString.Invariant($"Passwords of recipients to be renewed, for their age or for somebody who has left: {input.PasswordsDue} (senhub password list)"), "SENCo", "SD-S8");
        foreach (var file in input.Faults.Where(file => file.Count > 0))
            yield return DigestLines.Information(FormattableString.Invariant($"{file.File}: {file.Count} {(file.Count == 1 ? "fault" : "faults")} to mend"), "SENCo", null);
    }

    private static DigestLine Count(StaffRole senco, Digest page)
    {
        var overdue = page.Lines.Count(line => line.Part == DigestPart.Overdue);
        var soon = page.Lines.Count(line => line.Part == DigestPart.DueSoon);
        var others = page.Lines.Count(line => line.Part == DigestPart.WaitingOnOthers);
        var part = overdue > 0 ? DigestPart.Overdue : soon > 0 ? DigestPart.DueSoon : others > 0 ? DigestPart.WaitingOnOthers : DigestPart.ForInformation;
        return DigestLines.Information(FormattableString.Invariant($"{overdue} overdue, {soon} due within 14 days, {others} waiting on others"), senco.Name, null) with { Part = part };
    }
}
