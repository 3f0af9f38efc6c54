using SenHub.Domain.Roll;

namespace SenHub.Domain.Tests.Roll;

public sealed class PupilRefTests
{
    [Theory]
    [InlineData("LK", 412, "LK-412-K")]
    [InlineData("AB", 1, "AB-1-K")]
    [InlineData("HART", 90, "HART-90-R")]
    [InlineData("ZZZZ", int.MaxValue, "ZZZZ-2147483647-9")]
    public void A_reference_reads_as_it_is_printed(string code, int number, string printed)
    {
        var made = PupilRef.Make(code, number);

        Assert.Equal(printed, made.ToString());
        Assert.True(PupilRef.TryParse(printed, out var read));
        Assert.Equal(made, read);
    }

    [Theory]
    [InlineData("LK-412-K Adeyemi, Tolu (7B)")]
    [InlineData("  lk-412-k ")]
    [InlineData("LK-0412-K")]
    public void What_stands_around_a_reference_does_not_matter(string cell)
    {
        Assert.True(PupilRef.TryParse(cell, out var read));
        Assert.Equal(PupilRef.Make("LK", 412), read);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Adeyemi, Tolu (7B)")]
    [InlineData("LK412K")]
    [InlineData("LK-412")]
    [InlineData("LK-412-")]
    [InlineData("LK-412-KK")]
    [InlineData("LK-412-K-")]
    [InlineData("LK--412-K")]
    [InlineData("L-412-K")]
    [InlineData("LKLKL-412-K")]
    [InlineData("ŁK-412-K")]
    [InlineData("LK-0-K")]
    [InlineData("LK- 412-K")]
    [InlineData("LK-99999999999-K")]
    [InlineData("–LK-412-K")]
    public void What_is_no_reference_is_refused(string? cell)
    {
        Assert.False(PupilRef.TryParse(cell, out var read));
        Assert.Equal(default, read);
    }

    [Fact]
    public void Every_single_slip_and_every_swap_of_neighbours_is_refused()
    {
        var right = PupilRef.Make("HART", 1907).ToString();
        var slips =
            from at in Enumerable.Range(0, right.Length)
            from other in char.IsDigit(right[at]) ? "0123456789" : char.IsLetter(right[at]) ? "ABCDEFGHIJKLMNOPQRSTUVWXYZ" : ""
            where other != right[at]
            select right[..at] + other + right[(at + 1)..];
        var swaps =
            from at in Enumerable.Range(0, right.Length - 1)
            where char.IsLetterOrDigit(right[at]) && char.IsLetterOrDigit(right[at + 1]) && right[at] != right[at + 1]
            select right[..at] + right[at + 1] + right[at] + right[(at + 2)..];

        Assert.DoesNotContain(slips.Concat(swaps), wrong => PupilRef.TryParse(wrong, out _));
    }

    [Theory]
    [InlineData("L", 1)]
    [InlineData("lk", 1)]
    [InlineData("LKLKL", 1)]
    [InlineData("LK", 0)]
    public void A_reference_is_made_of_a_code_and_a_number_from_one_only(string code, int number) =>
        Assert.Throws<ArgumentException>(() => PupilRef.Make(code, number));
}
