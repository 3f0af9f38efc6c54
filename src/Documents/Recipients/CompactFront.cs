using SenHub.Documents.House;
using SenHub.Domain.Deliveries;

namespace SenHub.Documents.Recipients;

/// <summary>The front of a paper that must stay short: who, which school and which copy in few lines, below what its readiness says.</summary>
internal static class CompactFront
{
    /// <summary>The front.</summary>
    public static PaperFront Of(string title, string version, SchoolHeader school, PupilBlock pupil, DateOnly dataOf, RecipientClass recipient, Readiness readiness) => new()
    {
        Title = title,
        TemplateVersion = version,
        School = school,
        Pupil = pupil,
        DataOf = dataOf,
        CopyFor = FieldLists.InWords(recipient),
        Notices = ReadinessNotice.For(readiness),
        Compact = true,
    };
}
