using SenHub.Documents.House;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents.Rounds;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Documents.Rounds;

/// <summary>One line of who owes an answer.</summary>
/// <param name="Who">The person asked.</param>
/// <param name="For">Why, in words.</param>
/// <param name="Code">The round's code.</param>
/// <param name="State">Asked, reminded, or the SENCo's.</param>
/// <param name="Pupils">Without an answer.</param>
public sealed record OwedLine(string Who, string For, string Code, DateOnly AskedOn, DateOnly AnswerBy, string State, bool IsSencos, IReadOnlyList<string> Pupils);

/// <summary>What one pupil's teachers answered, newest first.</summary>
public sealed record PupilInput(PupilName Pupil, string? Class, IReadOnlyList<TeacherInput> Answers);

/// <summary>Teachers' input as one SENCo reads it: who has not answered, what came, what could not be taken.</summary>
public sealed record InputModel
{
    /// <summary>Name of the school.</summary>
    public required string School { get; init; }

    /// <summary>Day of the data.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The SENCo who reads it.</summary>
    public required string Reader { get; init; }

    /// <summary>The SENCo's own first, then oldest first.</summary>
    public required IReadOnlyList<OwedLine> Owed { get; init; }

    /// <summary>Pupils by name.</summary>
    public required IReadOnlyList<PupilInput> Pupils { get; init; }

    /// <summary>Pupils whose teachers nobody knows.</summary>
    public required IReadOnlyList<string> NobodyToAsk { get; init; }

    /// <summary>What of the returned files was not taken.</summary>
    public required IReadOnlyList<Fault> Faults { get; init; }

    /// <summary>The input about one SENCo's pupils.</summary>
    /// <param name="reader">Key of the SENCo.</param>
    public static InputModel Of(string school, Recipient reader, RoundsTonight rounds, SchoolRoll roll, SencoFacts facts, DateOnly night)
    {
        var own = roll.Pupils.Where(pupil => Domain.Documents.Recipients.SencoOf(pupil, facts, night).Any(senco => senco.Key == reader.Key)).ToDictionary(pupil => pupil.Ref);
        return new()
        {
            School = school,
            AsOf = night,
            Reader = reader.Name,
            Owed = [.. rounds.Requests.SelectMany(standing => Lines(standing, own)).OrderByDescending(line => line.IsSencos).ThenBy(line => line.AskedOn).ThenBy(line => line.Who, StringComparer.Ordinal)],
            Pupils =
            [
                .. rounds.Answers.Where(answer => own.ContainsKey(answer.Pupil)).GroupBy(answer => answer.Pupil)
                    .Select(answers => new PupilInput(PupilName.Of(own[answers.Key]), own[answers.Key].Class, [.. answers]))
                    .OrderBy(pupil => pupil.Pupil.Words, StringComparer.Ordinal).ThenBy(pupil => pupil.Pupil.Ref),
            ],
            NobodyToAsk = [.. rounds.NobodyToAsk.Where(occasion => own.ContainsKey(occasion.Pupil)).Select(occasion => $"{PupilName.Of(own[occasion.Pupil])}{(own[occasion.Pupil].Class is { } group ? $" ({group})" : "")}: {RoundKinds.Of(occasion.Kind).InWords}")],
            Faults = rounds.Faults,
        };
    }

    private static IEnumerable<OwedLine> Lines(RequestStanding standing, Dictionary<PupilRef, Pupil> own)
    {
        foreach (var isSencos in new[] { true, false })
        {
            var pupils = standing.Open.Where(row => standing.Sencos.Contains(row) == isSencos && own.ContainsKey(row.Pupil)).Select(row => PupilName.Of(own[row.Pupil]).ToString()).ToList();
            if (pupils.Count > 0)
                yield return new(standing.Request.Teacher.Name, HouseStyle.Sentence(standing.Request.For), standing.Request.Code, standing.Request.AskedOn, standing.Request.AnswerBy, InWords(isSencos ? RoundStage.SencosList : standing.Stage), isSencos, pupils);
        }
    }

    private static string InWords(RoundStage stage) => stage switch
    {
        RoundStage.Asked => "Asked",
        RoundStage.FirstReminder => "Reminded once",
        RoundStage.SecondReminder => "Reminded twice",
        _ => "Yours: nobody is reminded any more",
    };
}
