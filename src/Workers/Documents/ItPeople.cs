using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;

namespace SenHub.Workers.Documents;

/// <summary>Who is told of the hub itself: whoever holds the role IT on the sheet Staff and has an address.</summary>
internal static class ItPeople
{
    /// <summary>Them as recipients.</summary>
    public static IReadOnlyList<Recipient> Of(SchoolFacts known, DateOnly day) =>
        [.. known.Facts.Staff.Holding(StaffRoles.It, day).Where(member => member.Email is not null).Select(member => Recipients.Staff(member, RecipientClass.Leadership)).DistinctBy(recipient => recipient.Key)];
}
