using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Domain.Time;

namespace SenHub.Domain.Documents.Rounds;

/// <summary>Which requests open tonight: once a week, each person once a round, each about what nobody has asked them before.</summary>
public sealed record RoundPlan
{
    // A sheet that came on Monday morning is not wanted back before Thursday.
    private const int LeastSchoolDays = 3;

    // What the SENCo needs sooner than that she asks for by word of mouth.
    private const int FewestSchoolDays = 2;

    /// <summary>Requests that open tonight.</summary>
    public required IReadOnlyList<InputRequest> New { get; init; }

    /// <summary>Occasions whose pupil has no known teacher: the SENCo is told.</summary>
    public required IReadOnlyList<InputOccasion> NobodyToAsk { get; init; }

    /// <summary>The plan of a night.</summary>
    /// <param name="asked">Every request so far, tonight's among them when the night runs again.</param>
    public static RoundPlan For(SchoolNumber school, IReadOnlyList<InputOccasion> occasions, TeachersOfPupils teachers, IReadOnlyList<InputRequest> asked, RoundRules rules, SchoolCalendar calendar, DateOnly night)
    {
        var before = asked.SelectMany(request => request.Rows.SelectMany(row => row.Occasions).Select(occasion => (request.Kind, request.Teacher.Key, occasion))).ToHashSet();
        var open = occasions.Where(occasion => occasion.NeededBy >= After(night.AddDays(1), FewestSchoolDays, calendar)).ToList();
        var fresh =
            from occasion in rules.Asks && HouseCalendar.IsWeekly(calendar, night) ? open : []
            from teacher in teachers.Of(occasion.Pupil)
            where !before.Contains((occasion.Kind, teacher.Key, occasion.Id))
            group occasion by (occasion.Kind, teacher.Key) into own
            let teacher = teachers.Of(own.First().Pupil).First(teacher => teacher.Key == own.Key.Key)
            select Request(school, teacher, [.. own], rules, calendar, night);
        return new()
        {
            New = [.. fresh.OrderBy(request => request.Teacher.Key, StringComparer.Ordinal).ThenBy(request => request.Kind, StringComparer.Ordinal)],
            NobodyToAsk = rules.Asks ? [.. open.Where(occasion => !teachers.Of(occasion.Pupil).Any())] : [],
        };
    }

    private static InputRequest Request(SchoolNumber school, Recipient teacher, IReadOnlyList<InputOccasion> occasions, RoundRules rules, SchoolCalendar calendar, DateOnly night)
    {
        var kind = RoundKinds.Of(occasions[0].Kind);
        var ids = occasions.Select(occasion => occasion.Id).Order(StringComparer.Ordinal);
        var id = DerivedId.Of("input-request", [school.ToString(), kind.Name, teacher.Key, HouseCalendar.Iso(night), .. ids]);
        return new()
        {
            Id = id,
            Kind = kind.Name,
            Teacher = teacher,
            AskedOn = night,
            AnswerBy = AnswerBy(occasions, calendar, night),
            Questions = rules.QuestionsOf(kind),
            Rows = [.. occasions.GroupBy(occasion => occasion.Pupil).OrderBy(own => own.Key).Select(own => new InputRow(
                $"r{DerivedId.Of("input-row", id.ToString("N"), own.Key.ToString()):N}"[..13], own.Key, [.. own.Select(occasion => occasion.Id)], own.Min(occasion => occasion.NeededBy)))],
        };
    }

    // Time enough for the teacher, but never beyond the day on which the SENCo needs it.
    private static DateOnly AnswerBy(IReadOnlyList<InputOccasion> occasions, SchoolCalendar calendar, DateOnly night)
    {
        var least = After(night.AddDays(1), LeastSchoolDays, calendar);
        var wanted = occasions.Min(occasion => occasion.AnswerBy);
        return Periods.Earlier(wanted > least ? wanted : least, occasions.Min(occasion => occasion.NeededBy));
    }

    private static DateOnly After(DateOnly day, int schoolDays, SchoolCalendar calendar) => calendar.SchoolDaysAfter(day, schoolDays) ?? day.AddDays(schoolDays);
}
