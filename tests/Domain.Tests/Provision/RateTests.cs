using SenHub.Domain.Provision;

namespace SenHub.Domain.Tests.Provision;

public sealed class RateTests
{
    [Fact]
    public void An_hour_costs_what_the_card_says_or_sixty_minutes_or_pay_over_contact_hours()
    {
        Assert.Equal(17.5m, Rate.Hourly(17.5m, null, null, null));
        Assert.Equal(17.4m, Rate.Hourly(null, 0.29m, null, null));
        Assert.Equal(25m, Rate.Hourly(null, null, 31_250, 1_250));
    }

    [Theory]
    [InlineData(null, null, null, null)]
    [InlineData(17.5, 0.29, null, null)]
    [InlineData(17.5, null, 31250.0, 1250.0)]
    [InlineData(null, null, 31250.0, null)]
    [InlineData(null, null, 31250.0, 0.0)]
    [InlineData(null, null, null, 1250.0)]
    public void A_row_with_no_clear_price_has_none(double? hourly, double? minute, double? pay, double? hours) =>
        Assert.Null(Rate.Hourly((decimal?)hourly, (decimal?)minute, (decimal?)pay, (decimal?)hours));

    [Fact]
    public void The_card_says_how_its_price_was_reached()
    {
        Assert.Equal("£16.40 an hour", A.Rate().Basis());
        Assert.Equal("£0.29 a minute", (A.Rate(pounds: 17.4m) with { MinuteRate = 0.29m }).Basis());
        Assert.Equal("£31250.00 a year with on-costs over 1250 contact hours", (A.Rate(pounds: 25) with { PayPerYear = 31_250, ContactHours = 1_250 }).Basis());
    }

    [Fact]
    public void A_cap_on_minutes_caps_the_cost_and_the_basis_says_so()
    {
        var costed = Cost(A.Line() with { Minutes = 60, SessionsPerWeek = 3, Weeks = 10 }, A.Rate(pounds: 20) with { MostMinutes = 90 });

        Assert.Equal((1.5m * 10 * 20, 15m, 30m), (costed.FullCost, costed.Hours, costed.HoursAttended));
        Assert.Contains("of which the card counts 90 min a week", costed.Basis, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cap_that_is_not_reached_changes_nothing()
    {
        var line = A.Line() with { Minutes = 30, SessionsPerWeek = 3 };

        Assert.Equal(Cost(line, A.Rate()).FullCost, Cost(line, A.Rate() with { MostMinutes = 90 }).FullCost);
        Assert.DoesNotContain("counts 90", Cost(line, A.Rate() with { MostMinutes = 90 }).Basis, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 1, true)]
    [InlineData(1, 2, false)]
    [InlineData(2, 3, false)]
    [InlineData(3, 3, true)]
    [InlineData(3, 4, false)]
    public void The_card_says_from_which_wave_provision_counts_as_additional(int wave, int from, bool counts) =>
        Assert.Equal(counts, Cost(A.Line() with { Wave = wave }, A.Rate() with { CountsFromWave = from }).CountsAsAdditional);

    [Fact]
    public void A_changed_rate_is_told_in_the_basis_with_its_day()
    {
        var costed = Cost(A.Line(), A.Rate() with { To = A.Day("2026-10-31") }, A.Rate(pounds: 18) with { From = A.Day("2026-11-01") });

        Assert.Contains("the rate changed on 1 November 2026", costed.Basis, StringComparison.Ordinal);
        Assert.Empty(costed.Faults);
    }

    [Fact]
    public void No_basis_of_a_line_shows_a_colleagues_rate() =>
        Assert.DoesNotContain("16.4", Cost(A.Line() with { GroupSize = 4, Resources = 10, External = 3 }, A.Rate()).Basis, StringComparison.Ordinal);

    private static CostedLine Cost(ProvisionLine line, params Rate[] rates) =>
        new Costing(RateCard.For(null, rates), A.Calendar, A.Day("2026-11-23")).Cost(line, GroupPlace.Of(line, [line]), []);
}
