using SenHub.Documents.Recipients;
using SenHub.Domain.Reviews;

namespace SenHub.Documents.Advice;

/// <summary>A service that works with the pupil.</summary>
/// <param name="Contact">Null where the copy may not name people of services.</param>
public sealed record ServiceRow(string Service, string? Contact, DateOnly? LastSeen, DateOnly? LastReport)
{
    /// <summary>From the Involvement sheet.</summary>
    public static ServiceRow From(InvolvementRow row, IReadOnlySet<PaperField> allowed) =>
        new(row.Service, allowed.Contains(PaperField.ServiceContacts) ? row.Contact : null, row.LastSeen, row.LastReport);
}
