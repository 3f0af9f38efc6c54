using SenHub.Domain.Roll;
using SenHub.Domain.Time;

namespace SenHub.Domain.Documents.Rounds;

/// <summary>How far a request has got (SD-P7: two chasers, then the SENCo's list).</summary>
public enum RoundStage
{
    /// <summary>Every row is answered, or nobody needs it any more.</summary>
    Closed,

    /// <summary>Asked; the day has not passed.</summary>
    Asked,

    /// <summary>From the school day after it.</summary>
    FirstReminder,

    /// <summary>Three school days later.</summary>
    SecondReminder,

    /// <summary>Three school days after that: nobody is chased any more, the SENCo talks with the person.</summary>
    SencosList,
}

/// <summary>Where a request stands on a night.</summary>
/// <param name="Open">Rows without an answer that are still wanted.</param>
/// <param name="Sencos">Those of them that are the SENCo's to settle: the chasers are over, or her own day has come.</param>
public sealed record RequestStanding(InputRequest Request, RoundStage Stage, IReadOnlyList<InputRow> Open, IReadOnlyList<InputRow> Sencos)
{
    /// <summary>School days between a day and the chaser after it.</summary>
    public const int ChaserDays = 3;

    /// <summary>The standing on a night, read by the morning after it.</summary>
    /// <param name="wanted">Ids of the occasions of the request's kind that are open tonight.</param>
    public static RequestStanding Of(InputRequest request, IReadOnlyList<InputReply> replies, IReadOnlySet<string> wanted, SchoolCalendar calendar, DateOnly night)
    {
        var answered = replies.Where(reply => reply.Request == request.Id).SelectMany(reply => reply.Answers).Select(answer => answer.RowId).ToHashSet();
        List<InputRow> open = [.. request.Rows.Where(row => !answered.Contains(row.RowId) && row.Occasions.Any(wanted.Contains))];
        if (open.Count == 0)
            return new(request, RoundStage.Closed, [], []);
        var stage = StageOn(request.AnswerBy, calendar, night.AddDays(1));
        List<InputRow> sencos = stage == RoundStage.SencosList ? open : [.. open.Where(row => row.NeededBy <= night)];
        return new(request, sencos.Count == open.Count ? RoundStage.SencosList : stage, open, sencos);
    }

    /// <summary>The period of the paper that is wanted at this stage; null where nothing is sent any more.</summary>
    public string? Period => Stage switch
    {
        RoundStage.Asked => $"{Request.Code}/ask",
        RoundStage.FirstReminder => $"{Request.Code}/reminder-1",
        RoundStage.SecondReminder => $"{Request.Code}/reminder-2",
        _ => null,
    };

    private static RoundStage StageOn(DateOnly answerBy, SchoolCalendar calendar, DateOnly morning)
    {
        var first = Later(answerBy, 1, calendar);
        var second = Later(first, ChaserDays, calendar);
        var list = Later(second, ChaserDays, calendar);
        return morning < first ? RoundStage.Asked : morning < second ? RoundStage.FirstReminder : morning < list ? RoundStage.SecondReminder : RoundStage.SencosList;
    }

    private static DateOnly Later(DateOnly day, int schoolDays, SchoolCalendar calendar) => calendar.SchoolDaysAfter(day, schoolDays) ?? day.AddDays(schoolDays);
}
