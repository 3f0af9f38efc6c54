using SenHub.Documents.Recipients;

namespace SenHub.Documents.Tests.Recipients;

public sealed class ContactTracesTests
{
    [Theory]
    [InlineData("a.b@example.org")]
    [InlineData("ring 07700 900123")]
    [InlineData("ring +44 7700 900123 or write")]
    [InlineData("(01632) 960123 works too: 01632-960-123")]
    [InlineData("lives at ZZ1 4QQ now")]
    public void An_address_or_number_is_seen(string text) => Assert.True(ContactTraces.In(text));

    [Theory]
    [InlineData("Reads 100 words; 20 minutes, 5 times a week, 38 weeks")]
    [InlineData("Scored 0 of 12 in 2025, 9 of 12 in 2026")]
    [InlineData("From 07/09/2026 to 11/12/2026")]
    [InlineData("Year 5 (5K) works @ the table")]
    [InlineData("")]
    [InlineData(null)]
    public void Ordinary_words_pass(string? text) => Assert.False(ContactTraces.In(text));
}
