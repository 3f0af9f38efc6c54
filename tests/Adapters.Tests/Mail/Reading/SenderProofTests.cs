using SenHub.Adapters.Mail.Reading;

namespace SenHub.Adapters.Tests.Mail.Reading;

/// <summary>Whose word a sender's address has.</summary>
public sealed class SenderProofTests
{
    private const string From = "ep@eps.example";

    [Theory]
    [InlineData("mx.school.example; dmarc=pass (p=reject dis=none) header.from=eps.example", true)]
    [InlineData("mx.school.example; spf=fail smtp.mailfrom=x.example; dkim=pass header.d=eps.example header.s=k1", true)]
    [InlineData("mx.school.example 1; spf=pass smtp.mailfrom=bounce@eps.example", true)]
    [InlineData("mx.school.example; dmarc=fail header.from=eps.example; dkim=pass header.d=mailer.example", false)]
    [InlineData("mx.school.example; spf=pass smtp.mailfrom=x@other.example", false)]
    [InlineData("mx.school.example; dmarc=pass header.from=other.example", false)]
    [InlineData("mx.school.example; none (dmarc=pass header.from=eps.example)", false)]
    [InlineData("mx.elsewhere.example; dmarc=pass header.from=eps.example", false)]
    [InlineData("", false)]
    public void Results_of_the_schools_own_server_for_just_that_domain_count(string results, bool holds) =>
        Assert.Equal(holds, Holds(new(Vouching.Results, "mx.school.example"), $"Authentication-Results: {results}\n\n"));

    [Fact]
    public void Results_that_a_sender_wrote_below_the_servers_own_do_not_count() =>
        Assert.False(Holds(new(Vouching.Results, "mx.school.example"), "Authentication-Results: mx.school.example; dmarc=fail header.from=eps.example\nAuthentication-Results: mx.school.example; dmarc=pass header.from=eps.example\n\n"));

    [Theory]
    [InlineData("X-MS-Exchange-Organization-AuthAs: Internal", true)]
    [InlineData("X-MS-Exchange-Organization-AuthAs: Anonymous", false)]
    [InlineData("Authentication-Results: spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=eps.example; dkim=none; dmarc=pass action=none header.from=eps.example;compauth=pass reason=100", true)]
    [InlineData("Authentication-Results: spf=fail smtp.mailfrom=eps.example; dmarc=fail action=quarantine header.from=eps.example", false)]
    public void Exchange_says_it_in_its_own_words(string header, bool holds) =>
        Assert.Equal(holds, Holds(new(Vouching.Exchange, null), header + "\n\n"));

    [Fact]
    public void Without_a_setting_nobody_is_believed() =>
        Assert.False(Holds(new(Vouching.None, "mx.school.example"), "Authentication-Results: mx.school.example; dmarc=pass header.from=eps.example\n\n"));

    private static bool Holds(SenderProof proof, string header) => proof.Holds(HeaderFields.Read(SampleLetters.Bytes(header)).Fields, From);
}
