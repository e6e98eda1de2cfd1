using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Wardmote.Platform.Web;

/// <summary>What a person reads when a form holds something that cannot be a number, date or choice.</summary>
public static class PlainWords
{
    public static void Use(DefaultModelBindingMessageProvider messages)
    {
        messages.SetAttemptedValueIsInvalidAccessor((value, _) => Invalid(value));
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(Invalid);
        messages.SetMissingBindRequiredValueAccessor(_ => Missing);
        messages.SetMissingKeyOrValueAccessor(() => Missing);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => Missing);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => Missing);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => NotANumber);
        messages.SetUnknownValueIsInvalidAccessor(_ => Missing);
        messages.SetValueIsInvalidAccessor(Invalid);
        messages.SetValueMustBeANumberAccessor(_ => NotANumber);
        messages.SetValueMustNotBeNullAccessor(_ => Missing);
    }

    private const string Missing = "Enter something here";

    private const string NotANumber = "Enter a number";

    private static string Invalid(string value) => $"“{value}” cannot be used here: check how it is written";
}
