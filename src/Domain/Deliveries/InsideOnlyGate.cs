using SenHub.Domain.Documents;

namespace SenHub.Domain.Deliveries;

/// <summary>Papers about many pupils, and the governors' figures, never go to an address outside the school's own domain (SD-S7). No release overrules it.</summary>
public static class InsideOnlyGate
{
    /// <summary>Its id in school-day.md.</summary>
    public const string Gate = "SD-S7";

    /// <summary>Whether the kind stays in school.</summary>
    public static bool Binds(string kind) =>
        kind is PaperKinds.Register or PaperKinds.ClassSheet or PaperKinds.ClassMap or PaperKinds.SchoolMap or PaperKinds.Evidence or PaperKinds.Governors
            or PaperKinds.InputRound or PaperKinds.TeacherInput;

    /// <summary>The hold; null where the paper may go.</summary>
    /// <param name="domain">The school's own mail domain.</param>
    public static Hold? Judge(string kind, Recipient recipient, string domain) =>
        Binds(kind) && (recipient.IsOutside || (recipient.Route == "mail" && recipient.Email?.EndsWith("@" + domain, StringComparison.OrdinalIgnoreCase) != true))
            ? new(Gate, "a paper about many pupils stays in the school's own domain", HoldOwner.Office, Releasable: false)
            : null;
}
