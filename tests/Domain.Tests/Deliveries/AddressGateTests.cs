using SenHub.Domain.Deliveries;

namespace SenHub.Domain.Tests.Deliveries;

public sealed class AddressGateTests
{
    private static readonly Recipient Ep = new() { Key = "agency:Link EP", Name = "Link EP", Class = RecipientClass.Agency, Email = "ep@eps.example", Route = "mail" };

    public static TheoryData<string, Recipient, bool> Stopped => new()
    {
        { "GATE-3 new address", Ep with { Key = "agency:Norchester SEN", Name = "Norchester SEN", Email = "sen@norchester.example" }, true },
        { "GATE-3 changed address", Ep with { Email = "new@eps.example" }, true },
        { "GATE-3 the address lies outside", Ep with { Email = "ep@elsewhere.example" }, false },
        { "GATE-3 no address", Ep with { Email = null }, false },
        { "SD-S5 the typed address", Ep with { AddressTyped = true }, false },
        { "SD-S8 no route", Ep with { Route = null }, false },
        { "SD-S8 the route", Ep with { Route = "sftp" }, false },
    };

    [Theory]
    [MemberData(nameof(Stopped))]
    public void An_address_nobody_vouches_for_stops_the_paper(string words, Recipient recipient, bool releasable)
    {
        var hold = Assert.Single(Judge(recipient));

        Assert.StartsWith(words, $"{hold.Gate} {hold.Reason}", StringComparison.Ordinal);
        Assert.Equal(releasable, hold.Releasable);
    }

    [Fact]
    public void A_confirmed_address_of_the_agencys_own_domain_passes() => Assert.Empty(Judge(Ep));

    [Fact]
    public void An_agency_without_a_list_of_domains_is_judged_by_its_confirmed_address() =>
        Assert.Empty(Judge(Ep with { Key = "agency:Other" }, new AddressRelease("Other", "ep@eps.example", A.Day("2026-09-01"), "Ms Sen", "handshake")));

    [Fact]
    public void Only_the_latest_confirmation_counts()
    {
        AddressRelease[] moved = [Release("new@eps.example", "2026-10-01"), Release("ep@eps.example", "2026-09-01")];

        Assert.StartsWith("changed address", Assert.Single(Judge(Ep, moved)).Reason, StringComparison.Ordinal);
        Assert.Empty(Judge(Ep with { Email = "new@eps.example" }, moved));
    }

    [Fact]
    public void A_parent_is_confirmed_by_the_contacts_id()
    {
        var id = A.Parent("Mrs Anna Field").Id;
        var parent = new Recipient { Key = $"contact:{id}", Name = "Mrs Anna Field", Class = RecipientClass.Parent, Email = "anna.field@example.org", Route = "mail" };

        Assert.Empty(Judge(parent, new AddressRelease(id.ToString(), "Anna.Field@example.org", A.Day("2026-10-15"), "Office", "parents' evening")));
        Assert.Single(Judge(parent, new AddressRelease("Mrs Anna Field", "anna.field@example.org", A.Day("2026-10-15"), "Office", "parents' evening")));
    }

    [Theory]
    [InlineData("folder")]
    [InlineData("portal")]
    [InlineData("sftp:northmoor")]
    [InlineData("webhook:northmoor")]
    [InlineData("message:northmoor")]
    public void By_a_tray_or_a_pinned_endpoint_no_address_is_used_so_none_is_judged(string route) =>
        Assert.Empty(Judge(Ep with { Route = route, Email = null }));

    [Theory]
    [InlineData("mail", "senco@school.example", 0)]
    [InlineData("mail", null, 1)]
    [InlineData("folder", null, 0)]
    [InlineData(null, "senco@school.example", 1)]
    public void Inside_the_school_a_way_is_enough(string? route, string? email, int holds) =>
        Assert.Equal(holds, AddressGate.Inside(Ep with { Class = RecipientClass.Senco, Route = route, Email = email }).Count());

    private static IEnumerable<Hold> Judge(Recipient recipient, params AddressRelease[] releases) =>
        AddressGate.Outside(recipient, A.Facts, releases.Length > 0 ? releases : [Release("ep@eps.example", "2026-09-01")]);

    private static AddressRelease Release(string address, string on) => new("Link EP", address, A.Day(on), "Ms Sen", "handshake");
}
