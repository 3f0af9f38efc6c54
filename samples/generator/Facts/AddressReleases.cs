using SenHub.Domain.Deliveries;
using SenHub.Samples.World;

namespace SenHub.Samples.Facts;

/// <summary>Who confirmed which address (SD-S5). One agency has no record, and one parent's names an address that is no longer the MIS's.</summary>
internal static class AddressReleases
{
    private static readonly DateOnly Handshake = new(2026, 9, 10);
    private static readonly DateOnly ParentsEvening = new(2026, 10, 15);

    /// <summary>Every record, agencies first. A contact goes by its id in the roll.</summary>
    public static IEnumerable<AddressRelease> Of(SchoolWorld world, Register register)
    {
        var office = Offices.Staff(world.Shape).First(member => member.Role == "Office").Name;
        var agencies = Offices.Agencies(world.Shape)
            .Where(agency => agency.Email is not null && agency.Name != Trap.NewAgency)
            .Select(agency => new AddressRelease(agency.Name, agency.Email!, Handshake, office, "Handshake: the code came back"));
        var parents =
            from child in world.Children
            from adult in child.Adults
            where adult.Email is not null
            select new AddressRelease(register.Contact(child, adult).Id.ToString(), Released(child, adult), ParentsEvening, office, $"Confirmed on the list of class {child.Class}");
        return agencies.Concat(parents);
    }

    private static string Released(Child child, Adult adult) =>
        child.Sen?.Plan?.Key == Trap.ChangedAddress && adult == child.Adults[0]
            ? adult.Email!.Replace("@example.org", "@example.net", StringComparison.Ordinal)
            : adult.Email!;
}
