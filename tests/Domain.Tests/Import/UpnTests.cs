using SenHub.Domain.Import;

namespace SenHub.Domain.Tests.Import;

public sealed class UpnTests
{
    [Theory]
    [InlineData("H801200001001")] // DfE UPN guide v1.2
    [InlineData("B801200005001")] // python-stdnum
    [InlineData("X00180001701A")] // temporary, DfE UPN guide v1.2
    [InlineData("P207000016049")] // a help page prints Q for it; its own table gives P
    public void Published_numbers_are_right(string text)
    {
        Assert.True(Upn.TryParse($" {text.ToLowerInvariant()} ", out var upn));

        Assert.Equal(text, upn.ToString());
    }

    [Fact]
    public void A_number_that_ends_in_a_letter_is_temporary()
    {
        Assert.True(Upn.TryParse("X00180001701A", out var temporary) && temporary.IsTemporary);

        Assert.True(Upn.TryParse("H801200001001", out var permanent) && !permanent.IsTemporary);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("H80120000100")]
    [InlineData("H8012000010011")]
    [InlineData("I801200001001")] // I, O and S are no check letters
    [InlineData("Q207000016049")]
    [InlineData("X00180001701S")]
    [InlineData("H80120000100\u0661")] // an Arabic digit is no digit here
    public void Anything_else_is_no_number(string? text) =>
        Assert.False(Upn.TryParse(text, out _));

    [Fact]
    public void Any_single_slip_in_a_digit_is_found()
    {
        const string right = "H801200001001";

        var slips =
            from at in Enumerable.Range(1, 12)
            from digit in "0123456789"
            where digit != right[at]
            select right[..at] + digit + right[(at + 1)..];

        Assert.All(slips, slip => Assert.False(Upn.TryParse(slip, out _)));
    }
}
