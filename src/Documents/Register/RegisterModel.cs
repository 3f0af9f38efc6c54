using SenHub.Documents.House;
using SenHub.Documents.Recipients;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Domain.Provision.Register;
using SenHub.Domain.Roll;

namespace SenHub.Documents.Register;

/// <summary>The SEN register as shown to the SENCo and the leadership (documents.md, section 12; SUP-06).</summary>
public sealed record RegisterModel
{
    /// <summary>Name of the school.</summary>
    public required string School { get; init; }

    /// <summary>Day of the data.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>For whom this copy was shaped.</summary>
    public required RecipientClass Recipient { get; init; }

    /// <summary>Pupils with support or a plan, by year, class and name.</summary>
    public required IReadOnlyList<RegisterRow> Rows { get; init; }

    /// <summary>Pupils whom the school watches without provision.</summary>
    public required IReadOnlyList<RegisterRow> Monitored { get; init; }

    /// <summary>How many have each primary need, most first.</summary>
    public required IReadOnlyList<(string Need, int Pupils)> ByNeed { get; init; }

    /// <summary>Movements since a week before, in words.</summary>
    public required IReadOnlyList<RegisterMoveLine> Moves { get; init; }

    /// <summary>The day those count from; null on the hub's first nights.</summary>
    public DateOnly? MovesSince { get; init; }

    /// <summary>What does not fit together; empty where this copy may not show the school's own files.</summary>
    public required IReadOnlyList<RegisterFindingLine> Findings { get; init; }

    /// <summary>From the computed registers of the night and of a week before.</summary>
    /// <param name="before">Null on the hub's first nights.</param>
    public static RegisterModel From(string school, SenRegister register, SenRegister? before, SchoolRoll roll, SencoFacts facts, RecipientClass recipient)
    {
        var allowed = FieldLists.For(recipient);
        var pupils = roll.Pupils.ToDictionary(pupil => pupil.Ref);
        var moves = before is null ? [] : RegisterDifference.Between(before, register, roll);
        var changed = moves.Select(move => move.Pupil).ToHashSet();
        return new()
        {
            School = school,
            AsOf = register.AsOf,
            Recipient = recipient,
            Rows = Rows(register.Entries),
            Monitored = Rows(register.Monitored),
            ByNeed = [.. register.Entries.GroupBy(entry => entry.Needs.Count > 0 ? NeedWords.Of(entry.Needs[0].Type) : HouseStyle.NotRecorded).Select(need => (need.Key, need.Count())).OrderByDescending(need => need.Item2).ThenBy(need => need.Key, StringComparer.Ordinal)],
            Moves = [.. moves.Select(move => new RegisterMoveLine(pupils.TryGetValue(move.Pupil, out var pupil) ? PupilName.Of(pupil).ToString() : move.Pupil.ToString(), move.Move, move.Evidence))],
            MovesSince = before?.AsOf,
            Findings = allowed.Contains(PaperField.OwnFiles)
                ? [.. register.Findings.Where(finding => pupils.ContainsKey(finding.Pupil)).Select(finding => new RegisterFindingLine(PupilName.Of(pupils[finding.Pupil]).ToString(), HouseStyle.Sentence(finding.Fault.What), finding.Fault.Mend, finding.IsWarning))]
                : [],
        };

        IReadOnlyList<RegisterRow> Rows(IReadOnlyList<RegisterEntry> entries) =>
        [
            .. entries.Where(entry => pupils.ContainsKey(entry.Pupil)).Select(entry => RegisterRow.Of(entry, pupils[entry.Pupil], facts, allowed, changed.Contains(entry.Pupil)))
                .OrderBy(row => YearOrder.Of(row.NcYear)).ThenBy(row => row.Class, StringComparer.Ordinal).ThenBy(row => row.Name.Words, StringComparer.Ordinal).ThenBy(row => row.Name.Ref),
        ];
    }
}

/// <summary>One movement with its evidence.</summary>
public sealed record RegisterMoveLine(string Pupil, RegisterMove Move, string Evidence);

/// <summary>One rule that a record breaks.</summary>
/// <param name="IsWarning">The record is kept and used all the same.</param>
public sealed record RegisterFindingLine(string Pupil, string What, string Mend, bool IsWarning);
