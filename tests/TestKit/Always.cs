using FsCheck;
using FsCheck.Fluent;

namespace SenHub.TestKit;

/// <summary>FsCheck's core is enough: a property is an ordinary fact.</summary>
public static class Always
{
    public static void Holds<T>(Arbitrary<T> values, Func<T, bool> property) =>
        Prop.ForAll(values, property).QuickCheckThrowOnFailure();
}
