using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Deliveries;

/// <summary>One request, one sending (SD-S1): who gets which paper about whom for which period. The day of the night is no part of it.</summary>
public static class DeliveryKey
{
    /// <summary>The delivery's id, the same each night.</summary>
    /// <param name="subject">Whose paper; null for a digest.</param>
    /// <param name="kind">One of PaperKinds.</param>
    /// <param name="period">The kind's own period: review id, request id, school year, or the night for the digest.</param>
    /// <param name="recipient">The recipient's key.</param>
    public static Guid For(SchoolNumber school, PupilRef? subject, string kind, string period, string recipient) =>
        DerivedId.Of("delivery", school.ToString(), subject?.ToString() ?? "", kind, period, recipient);
}
