using System.Reflection;
using System.Reflection.Emit;

namespace Wardmote.Tests.Platform;

/// <summary>The compiled program as it is: which type uses which, in signatures, attributes and the code of methods.</summary>
internal static class CompiledProgram
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodes = typeof(OpCodes).GetFields().Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    private static readonly Lazy<ILookup<Type, Type>> AllUses = new(() => typeof(WebApp).Assembly.GetTypes()
        .SelectMany(type => UsesOf(type).SelectMany(Parts).Select(used => (User: Outermost(type), Used: Outermost(used))))
        .Where(use => use.User != use.Used).Distinct().ToLookup(use => use.User, use => use.Used));

    /// <summary>Each type of the program, with its nested and generated ones, and the types that it uses.</summary>
    public static IEnumerable<(Type User, Type Used)> Uses => AllUses.Value.SelectMany(uses => uses.Select(used => (uses.Key, used)));

    /// <summary>The folder of the program in which a type lives: "Plans"; empty for the files beside Program.cs and for .NET's own types.</summary>
    public static string FolderOf(Type type)
    {
        // A page's markup is compiled into a class that is named after its file: Plans_Pages_Plan.
        if (type.Namespace == "AspNetCoreGeneratedDocument")
        {
            return type.Name.Split('_')[0];
        }

        string[] parts = (type.Namespace ?? "").Split('.');
        return parts.Length > 1 && parts[0] == "Wardmote" ? parts[1] : "";
    }

    public static bool IsOurs(Type type) => type.Namespace?.StartsWith("Wardmote", StringComparison.Ordinal) == true || type.Namespace == "AspNetCoreGeneratedDocument";

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static IEnumerable<Type> Parts(Type? type)
    {
        if (type is null || type.IsGenericParameter)
        {
            return [];
        }

        return type.HasElementType ? Parts(type.GetElementType())
            : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Prepend(type.GetGenericTypeDefinition())
            : [type];
    }

    private static IEnumerable<Type?> UsesOf(Type type) =>
    [
        type.BaseType,
        .. type.GetInterfaces(),
        .. type.GetCustomAttributesData().Select(attribute => attribute.AttributeType),
        .. type.GetFields(Everything).Select(field => field.FieldType),
        .. type.GetProperties(Everything).Select(property => property.PropertyType),
        .. type.GetMethods(Everything).SelectMany(UsesOf),
        .. type.GetConstructors(Everything).SelectMany(UsesOf),
    ];

    private static IEnumerable<Type?> UsesOf(MethodBase method) =>
    [
        (method as MethodInfo)?.ReturnType,
        .. method.GetParameters().Select(parameter => parameter.ParameterType),
        .. method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? [],
        .. CodeOf(method),
    ];

    private static IEnumerable<Type?> CodeOf(MethodBase method)
    {
        byte[] code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (int at = 0; at < code.Length;)
        {
            OpCode operation = code[at] == 0xFE ? OpCodes[(short)(0xFE00 | code[at + 1])] : OpCodes[code[at]];
            at += operation.Size;
            if (operation.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                foreach (Type? used in Resolve(method, BitConverter.ToInt32(code, at)))
                {
                    yield return used;
                }
            }

            at += operation.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
        }
    }

    private static IEnumerable<Type?> Resolve(MethodBase method, int token)
    {
        Type[] typeArguments = method.DeclaringType?.GetGenericArguments() ?? [];
        Type[] methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : [];
        MemberInfo? member = method.Module.ResolveMember(token, typeArguments, methodArguments);
        return member switch
        {
            Type type => [type],
            MethodInfo called => [called.DeclaringType, called.ReturnType, .. called.IsGenericMethod ? called.GetGenericArguments() : []],
            _ => [member?.DeclaringType],
        };
    }
}
