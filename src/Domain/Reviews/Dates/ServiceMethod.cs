using SenHub.Domain.Time;

namespace SenHub.Domain.Reviews.Dates;

/// <summary>How a paper was served.</summary>
public enum ServiceMethod
{
    /// <summary>By hand.</summary>
    Hand,

    /// <summary>By e-mail.</summary>
    Email,

    /// <summary>First-class post.</summary>
    FirstClass,

    /// <summary>Second-class post.</summary>
    SecondClass,
}

/// <summary>The day a paper counts as served (TIME-11; Interpretation Act 1978, s.7): a presumption, not for deadlines that one controls.</summary>
public static class Service
{
    /// <summary>The same day by hand or e-mail, the second or fourth working day after posting.</summary>
    public static DateOnly Day(DateOnly sent, ServiceMethod? method, BankHolidays holidays) => method switch
    {
        ServiceMethod.FirstClass => holidays.WorkingDaysAfter(sent, 2),
        ServiceMethod.SecondClass => holidays.WorkingDaysAfter(sent, 4),
        _ => sent,
    };
}
