using SenHub.Domain.Deliveries;

namespace SenHub.Domain.Tests.Deliveries;

public sealed class SpokenPasswordTests
{
    [Fact]
    public void It_has_sixteen_signs_in_fours_of_which_none_looks_like_another()
    {
        var random = new Random(5);
        var all = Enumerable.Range(0, 2000).Select(_ => SpokenPassword.Make(random.Next)).ToList();

        Assert.All(all, password => Assert.Matches("^([2-9a-hjkmnp-z]{4}-){3}[2-9a-hjkmnp-z]{4}$", password));
        Assert.Equal(31, all.SelectMany(password => password.Replace("-", "", StringComparison.Ordinal)).Distinct().Count());
        Assert.Equal(all.Count, all.Distinct().Count());
    }

    [Fact]
    public void It_is_as_hard_to_guess_as_its_summary_says() => Assert.InRange(16 * Math.Log2(31), 79, 80);

    [Fact]
    public void It_is_read_out_sign_by_sign() =>
        Assert.Equal("kilo seven mike papa, hyphen, three x-ray quebec alfa, hyphen, nine whiskey tango delta, hyphen, hotel romeo four echo", SpokenPassword.ReadOut("k7mp-3xqa-9wtd-hr4e"));

    [Fact]
    public void Every_sign_has_a_word_of_its_own()
    {
        var at = 0;
        var signs = string.Concat(Enumerable.Range(0, 2).Select(_ => SpokenPassword.Make(_ => at++ % 31))).Replace("-", "", StringComparison.Ordinal)[..31];

        var words = signs.Select(sign => SpokenPassword.ReadOut(sign.ToString())).ToList();

        Assert.Equal(31, words.Distinct().Count());
        Assert.All(signs.Zip(words), pair => Assert.True(pair.First == pair.Second[0] || (char.IsAsciiDigit(pair.First) && pair.Second.Length > 1), pair.Second));
    }
}
