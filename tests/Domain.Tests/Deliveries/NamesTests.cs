using SenHub.Domain.Deliveries;

namespace SenHub.Domain.Tests.Deliveries;

public sealed class NamesTests
{
    [Theory]
    [InlineData("Mrs Anne  Dee", "anne dee ", true)]
    [InlineData("Dr. Dee", "DEE", true)]
    [InlineData("C-1024", "c-1024", true)]
    [InlineData("Chloé", "Chloe\u0301", true)] // as one sign, and as two
    [InlineData("Mark", "Mar\u212A", true)] // the sign of kelvin is a K to Unicode
    [InlineData("C-1024", "C-1025", false)]
    [InlineData("Anne Dee", "Anne Dees", false)]
    [InlineData("Chloé", "Chloe", false)]
    [InlineData("Anne Dee", "Joanne Dee", false)]
    [InlineData("", "", false)]
    [InlineData(" ", " ", false)]
    [InlineData(null, "Dee", false)]
    public void Two_names_are_the_same_whatever_blanks_casing_or_title(string? one, string? other, bool same)
    {
        Assert.Equal(same, Names.Same(one, other));
        Assert.Equal(same, Names.Same(other, one));
        if (!string.IsNullOrWhiteSpace(one))
            Assert.Equal(same, Names.Folded(one) == Names.Folded(other!));
    }
}
