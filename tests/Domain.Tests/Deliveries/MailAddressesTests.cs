using SenHub.Domain.Deliveries;

namespace SenHub.Domain.Tests.Deliveries;

public sealed class MailAddressesTests
{
    [Theory]
    [InlineData("Ben.Field@Example.org")]
    [InlineData(" benfield@example.org ")]
    [InlineData("b.e.n.field+school@example.org")]
    [InlineData("benfield@ex\u0430mple.org")] // Cyrillic а
    [InlineData("benfie1d@example.org")]
    [InlineData("b\u0435nfield@example.org")] // Cyrillic е
    [InlineData("benfield@example.org.")]
    [InlineData("BENFIELD@EXAMPLE.ORG")]
    [InlineData("bénfield@example.org")]
    public void One_mailbox_however_it_is_spelled(string spelled) =>
        Assert.Equal(MailAddresses.Mailbox("ben.field@example.org"), MailAddresses.Mailbox(spelled));

    [Theory]
    [InlineData("ben.fields@example.org")]
    [InlineData("ben.field@example.com")]
    [InlineData("anna.field@example.org")]
    public void Another_mailbox_stays_another(string other) =>
        Assert.NotEqual(MailAddresses.Mailbox("ben.field@example.org"), MailAddresses.Mailbox(other));

    [Fact]
    public void A_domain_is_the_same_in_its_own_letters_and_in_punycode()
    {
        Assert.Equal("xn--bcher-kva.example", MailAddresses.Domain("a@bücher.example"));
        Assert.Equal(MailAddresses.Mailbox("a@bücher.example"), MailAddresses.Mailbox("a@xn--bcher-kva.example"));
    }

    [Theory]
    [InlineData("sen@norchester.example", false)]
    [InlineData("sen@n\u043Erchester.example", true)]
    [InlineData("sen@xn--bcher-kva.example", true)]
    [InlineData("sen@norchester.example@evil.example", true)]
    [InlineData("s\u200Ben@norchester.example", true)]
    [InlineData("nobody", true)]
    [InlineData("a@", true)]
    public void What_nobody_types_is_strange(string address, bool strange) => Assert.Equal(strange, MailAddresses.IsStrange(address));

    [Theory]
    [InlineData("norchester.examp1e")]
    [InlineData("n0rchester.example")]
    [InlineData("norchestr.example")]
    [InlineData("norchesterr.example")]
    [InlineData("norchester.example.evil.example")]
    [InlineData("xn--nrchester-02h.example")] // nоrchester with a Cyrillic о
    public void A_look_alike_is_known(string domain) => Assert.True(MailAddresses.LooksLike(domain, "norchester.example"));

    [Theory]
    [InlineData("norchester.example")]
    [InlineData("westmere.example")]
    public void The_domain_itself_and_a_quite_different_one_are_none(string domain) => Assert.False(MailAddresses.LooksLike(domain, "norchester.example"));
}
